package fr.estran.reseau.annuaire;

import org.jspecify.annotations.Nullable;

/** A need that a body answers, by its code. @param phrase how, in plain words; null: the name of the need says enough */
public record BesoinServi(String besoin, @Nullable String phrase) {}
