package fr.estran.usagers;

import java.util.UUID;

/** Somebody of the team has put a sheet right: the person was there, or on the telephone. */
public record FicheModifiee(UUID usager) {}
