/** Records of which one knows whose they are, read or made up, and how well they are brought together. */
@NullMarked
package fr.estran.banc.doublons;

import org.jspecify.annotations.NullMarked;
