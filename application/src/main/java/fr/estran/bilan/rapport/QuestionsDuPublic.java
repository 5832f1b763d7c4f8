package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Publie;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Why more people came than the year before, or fewer. */
record QuestionsDuPublic(Matiere m) {

    private static final int SENSIBLE = 15;

    List<Question> poser() {
        var usagers = EcartDAnnees.de(m, "usagers");
        if (!usagers.depasse(SENSIBLE)) {
            return List.of();
        }
        var sens = usagers.sens();
        return List.of(new Question(
                "evolution",
                m.dire("question.usagers", "sens", sens, "annee", m.avant().annee()),
                constats().toList(),
                causes(new Coincidences(m, usagers.hausse(), m.dire("sujet.usagers", "sens", sens)))
                        .toList()));
    }

    private Stream<String> constats() {
        var constats = new Constats(m);
        var formes = m.types().stream().flatMap(type -> forme(constats, type));
        return Stream.of(
                        constats.releves(),
                        constats.contre(m.dire("constat.seances"), seances()),
                        constats.contre(m.dire("constat.lieux"), EcartDAnnees.de(m, "lieux_d_intervention")),
                        formes)
                .flatMap(constat -> constat);
    }

    /** Of the kinds of which it is asked too. */
    private Stream<String> forme(Constats constats, TypeDAction type) {
        var personnes = new QuestionsDeForme(m, type).personnes();
        return personnes.depasse(QuestionsDeForme.UN_QUART)
                ? constats.contre(
                        m.dire("constat.personnes_de", "formes", m.libelles().titreDeType(type)), personnes)
                : Stream.of();
    }

    private Stream<String> causes(Coincidences coincidences) {
        return Stream.of(
                        coincidences.postes(_ -> true),
                        coincidences.convention(),
                        coincidences.nombre(seances(), m.dire("constat.de_seances")),
                        coincidences.nombre(EcartDAnnees.de(m, "lieux_d_intervention"), m.dire("constat.de_lieux")),
                        coincidences.nombre(EcartDAnnees.de(m, "acteurs_du_collectif"), m.dire("constat.de_membres")))
                .flatMap(cause -> cause);
    }

    private EcartDAnnees seances() {
        return new EcartDAnnees(m.seances(), seances(m.avant()));
    }

    private static int seances(Publie publie) {
        return Arrays.stream(TypeDAction.values())
                .mapToInt(type -> publie.valeur("par_type", type.code(), "seances"))
                .sum();
    }
}
