/** The entry: the client in this document, or in a frame of it whose lesson is then shared. */
import { startClient } from './client.ts';
import { optionsFrom } from './options.ts';

const options = optionsFrom(location.search);
if (options.frame && window.top === window) {
  const frame = document.createElement('iframe');
  frame.id = 'experience-container-1';
  frame.src = location.href;
  frame.style.cssText = 'border:0;width:100%;height:100vh;display:block';
  frame.addEventListener('load', () => {
    window.lesson = (frame.contentWindow as Window).lesson;
  });
  document.getElementById('app')?.append(frame);
} else {
  startClient(options);
}
