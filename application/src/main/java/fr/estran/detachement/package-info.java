/** When a quarter is over, reasons and bodies are counted apart from people, so that no figure leads back to one. */
@NullMarked
package fr.estran.detachement;

import org.jspecify.annotations.NullMarked;
