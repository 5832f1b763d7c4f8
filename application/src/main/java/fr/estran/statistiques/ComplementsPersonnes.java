package fr.estran.statistiques;

import static fr.estran.statistiques.Indicateur.de;

import java.util.List;

/** The ways of people from one kind of help to another, what they answer and wish, and who sits in the collective. */
final class ComplementsPersonnes {

    private ComplementsPersonnes() {}

    static final List<Indicateur> LISTE = List.of(
            de("tranche_age_par_type.*.*", Unite.PERSONNES, Populations.PASSAGES, "type", "tranche_age"),
            de("porte_entree.*", Unite.PERSONNES, Populations.PERSONNES, "porte_entree"),
            de("porte_entree_nouveaux.*", Unite.PERSONNES, Populations.PERSONNES, "porte_entree")
                    .ou("nouvelle"),
            de("permanence_puis.*", Unite.PERSONNES, Populations.PASSAGES, "type")
                    .ou("porte_entree = 'permanence' and type <> 'permanence'"),
            de("souhaits.*", Unite.PERSONNES, Populations.SOUHAITS, "thematique"),
            de("souhaits_personnes", Unite.PERSONNES, Populations.SOUHAITANTS),
            de("reponses.*.*.*", Unite.REPONDANTS, Populations.REPONSES, "enquete", "question", "reponse"),
            de(
                    "repondants_par_question.*.*",
                    Unite.REPONDANTS,
                    Populations.REPONDANTS_PAR_QUESTION,
                    "enquete",
                    "question"),
            de("reunions_par_acteur.*", Unite.REUNIONS, Populations.REUNIONS_PAR_ACTEUR, "acteur"),
            de("acteurs_presents", Unite.ACTEURS, Populations.ACTEURS_PRESENTS));
}
