package fr.estran.rendezvous;

import fr.estran.commun.LieuId;

/** A venue that one chooses from a list. */
public record LieuAChoisir(LieuId id, String nom) {}
