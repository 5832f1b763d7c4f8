package fr.estran.reseau.annuaire;

import org.jspecify.annotations.Nullable;

/** A body that is to be asked of its sheet. @param courriel to which its link goes; null: by letter, as none is known, or it refused */
public record ADemander(OrganismeDecrit organisme, @Nullable String courriel) {}
