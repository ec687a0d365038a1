// The pages beside the story run no script: the build makes of this the style sheets that they link.
import 'virtual:thaw/themes.css';
import './styles.css';
import './whole-fonts.css';
import './page-styles.css';
