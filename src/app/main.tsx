import 'virtual:thaw/themes.css';
import 'virtual:thaw/first-picture.css';
import './styles.css';
import { boot } from './boot.tsx';

await boot();
// What letters nobody has thought of are written with.
await import('./whole-fonts.css');
