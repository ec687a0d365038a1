import 'virtual:thaw/themes.css';
import './styles.css';
import { boot } from './boot.tsx';

await boot();
