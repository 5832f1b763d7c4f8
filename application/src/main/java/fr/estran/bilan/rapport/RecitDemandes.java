package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is asked in a kind of help, and why one chose it: only what comes first for sure, whatever was kept back. */
record RecitDemandes(Matiere m, TypeDAction type) {

    private static final String DEMARCHES = ChampDAction.DEMARCHES_EN_LIGNE.code();

    void raconter(Recit recit) {
        var motifs = m.annee().repartition("motifs", type.code());
        premier(motifs)
                .filter(part ->
                        m.phrases().connait("recit.motif." + part.codes().getFirst()))
                .ifPresent(part -> recit.dire(
                        "recit.motif",
                        avec("type", type.code()),
                        avec("raison", m.dire("recit.motif." + part.codes().getFirst())),
                        avec("n", cite("motifs", part))));
        var demandes = m.annee().repartition("demandes", type.code());
        premier(demandes)
                .filter(part ->
                        m.contexte().thematiques().containsKey(part.codes().getFirst()))
                .ifPresent(part -> recit.dire(
                        "recit.demande",
                        avec("type", type.code()),
                        avec("theme", m.libelles().thematique(part.codes().getFirst())),
                        avec("n", cite("demandes", part))));
        if (type == TypeDAction.ATELIER) {
            demarches(recit);
        }
    }

    /** Procedures are little treated in workshops, and asked for elsewhere: said of the kinds where it is known. */
    private void demarches(Recit recit) {
        var ateliers = m.cite("actions_par_champ", DEMARCHES, TypeDAction.ATELIER.code());
        var ailleurs = TypeDAction.tous(forme -> forme.unParUn() && demarches(forme) > 0);
        if (4 * ateliers.valeur() >= m.annee().valeur("par_type", TypeDAction.ATELIER.code(), "actions")
                || ailleurs.isEmpty()) {
            return;
        }
        var formes = m.libelles().formes();
        var mots = formes.de(TypeDAction.ATELIER).recit();
        recit.dire(
                ateliers.connu() ? "recit.demarches" : "recit.demarches_sans_atelier",
                avec("n", ateliers),
                avec("type", mots.pour(ateliers.valeur())),
                avec("genre", mots.genre()),
                avec("ailleurs", ailleurs.stream().mapToInt(this::demarches).sum()),
                avec(
                        "formes",
                        Typographie.liste(ailleurs.stream()
                                .map(forme -> formes.de(forme).ou())
                                .toList())));
    }

    /** Of the requests of a kind, those on online procedures; none where a group leaves it uncertain. */
    private int demarches(TypeDAction forme) {
        var parts = m.annee().repartition("demandes", forme.code()).parts();
        return parts.stream().anyMatch(Part::groupe)
                ? 0
                : parts.stream().filter(this::demarche).mapToInt(Part::valeur).sum();
    }

    private boolean demarche(Part part) {
        var theme = m.contexte().thematiques().get(part.codes().getFirst());
        return theme != null && Objects.equals(theme.champ(), DEMARCHES);
    }

    private Cite cite(String famille, Part part) {
        return new Cite(
                List.of(famille, type.code(), part.codes().getFirst()),
                m.annee().annee(),
                part.valeur());
    }

    /** Larger than all others, and than the largest that a group could hide. */
    static Optional<Part> premier(Repartition repartition) {
        var parts = repartition.parts();
        if (parts.size() < 2
                || parts.getFirst().groupe()
                || parts.getFirst().codes().contains(Repartition.INCONNU)) {
            return Optional.empty();
        }
        int premiere = parts.getFirst().valeur();
        return parts.stream().skip(1).allMatch(part -> premiere > auPlus(part))
                ? Optional.of(parts.getFirst())
                : Optional.empty();
    }

    /** Of the members of a group, each of which is one at least. */
    private static int auPlus(Part part) {
        return part.valeur() - (part.codes().size() - 1);
    }
}
