package fr.estran.rendezvous;

import fr.estran.commun.ConseillerId;

/** Somebody whom one chooses from a list. */
public record Choix(ConseillerId id, String nom) {}
