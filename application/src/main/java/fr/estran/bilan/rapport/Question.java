package fr.estran.bilan.rapport;

import java.util.List;

/**
 * What the records raise and do not answer. Without an answer, nothing of it is in the report.
 *
 * @param constats what the records show beside it
 * @param propositions sentences that are true and may be an answer; what merely coincides is said so
 */
public record Question(String cle, String texte, List<String> constats, List<String> propositions) {}
