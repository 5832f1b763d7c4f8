package fr.estran.consultation;

import java.util.List;

/** A table to be taken away in a file: each cell is a text or a whole number. */
record Feuille(String titre, List<Colonne> colonnes, List<List<Object>> lignes) {

    record Colonne(String titre, boolean nombre) {}
}
