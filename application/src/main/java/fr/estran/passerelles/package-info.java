/** What carries a message out of the house: by which channel, through a gateway, a mail server, or into a folder. */
@NullMarked
package fr.estran.passerelles;

import org.jspecify.annotations.NullMarked;
