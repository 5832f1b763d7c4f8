package fr.estran.inscriptions;

import java.util.UUID;

/** An asking as it is kept: the browser that asked knows it by its secret, the person by its code. */
public record DemandeGardee(UUID id, UUID secret, String code) {}
