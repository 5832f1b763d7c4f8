package fr.estran.programme.souhaits;

/** So many themes that people wrote themselves wait to be reread. */
public record SouhaitsARelire(ConsultationId consultation, int lignes) {}
