package fr.estran.documents;

import java.util.List;

/** What is written, before any form is given to it. */
public record Document(String titre, String sujet, String auteur, List<Bloc> blocs) {}
