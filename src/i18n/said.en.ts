/** What is read out to a class or sent on to families, by the item of the lists that it belongs to. */
export const saidEn = {
  'before.learners':
    'Before our live lesson: charge your device and have your files and books open. Sit somewhere quiet that is not a bedroom, with a plain background, and use headphones if you have them. Tell those at home that you are in a lesson. Switch off smart speakers, put other devices away, and try your camera before you join.',
  'script.behaviour':
    'This is our classroom, and the rules of our school hold here. Let’s agree how we work together today: listen, be kind, and do what you would do in school.',
  'script.respect': 'Be respectful to everyone here, in what you say and in what you write.',
  'script.who-speaks':
    'I will say who speaks. If you have a question or need help, raise your hand or write in the chat as I have shown you, and stay muted until it is your turn.',
  'script.cameras': 'Keep your microphone and your camera off until I ask you. Nobody has to switch a camera on.',
  'script.no-images': 'Nobody takes pictures of this lesson, records it or shares any part of it.',
  'script.agreement': 'You have all agreed to how we use live lessons. Remember what you agreed to.',
  'script.raise-concerns':
    'If something worries you, now or later, tell me, or any adult in school whom you trust. You can write to me after the lesson.',
  'script.punctual': 'Thank you for being on time. Next time, be ready a few minutes before we start.',
} as const;

export type SaidKey = keyof typeof saidEn;
