package fr.estran.territoire;

import fr.estran.commun.LieuId;

/** A venue that one chooses from a list. */
public record LieuAChoisir(LieuId id, String nom) {}
