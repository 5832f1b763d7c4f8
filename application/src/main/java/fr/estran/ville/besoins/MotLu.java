package fr.estran.ville.besoins;

/**
 * A radical that a word of a sentence may stand for.
 *
 * @param rang of the word in the sentence; a word that is read in several ways has several rows
 * @param surete 1 where the word is known, less where it only looks or sounds like one that is
 */
record MotLu(long rang, String radical, double surete) {}
