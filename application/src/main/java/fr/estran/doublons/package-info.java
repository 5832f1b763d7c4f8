/** Which records of the register are one person, and how they become one. */
@NullMarked
package fr.estran.doublons;

import org.jspecify.annotations.NullMarked;
