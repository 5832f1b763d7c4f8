package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is asked in a kind of help, and why one chose it: only what comes first for sure, whatever was kept back. */
record RecitDemandes(Matiere m, TypeDAction type) {

    private static final String DEMARCHES = ChampDAction.DEMARCHES_EN_LIGNE.code();

    /** Up to which a list of what comes first is read. */
    private static final int DITS = 3;

    private static final int SUJETS = 6;

    void raconter(Recit recit) {
        motifs(recit);
        sujets(recit);
        if (type == TypeDAction.ATELIER) {
            themes(recit);
            demarches(recit);
        }
    }

    /** How a sentence speaks of it: as of calls, of talks of two, or of what one comes to. */
    private String ton() {
        return switch (type) {
            case PERMANENCE_TELEPHONIQUE -> "appel";
            case RENDEZ_VOUS -> "seul_a_seul";
            case PERMANENCE, ATELIER, STAGE, RDV_JEUDI, PARTENARIAT, EVENEMENT -> "venue";
        };
    }

    private void motifs(Recit recit) {
        var motifs = premiers(m.annee().repartition("motifs", type.code()), 2);
        if (motifs.isEmpty() || !motifs.stream().allMatch(part -> m.phrases().connait("recit.motif." + code(part)))) {
            return;
        }
        recit.dire(
                "recit.motif",
                avec("ton", ton()),
                avec("raison", m.dire("recit.motif." + code(motifs.getFirst()))),
                avec("n", cite("motifs", motifs.getFirst())),
                avec("autre", motifs.size() < 2 ? "" : autreRaison(motifs.get(1))));
    }

    private String autreRaison(Part part) {
        return m.dire(
                "recit.motif.puis",
                avec("raison", m.dire("recit.motif." + code(part))),
                avec("n", cite("motifs", part)));
    }

    /** What is asked for: the themes that come first for sure. */
    private void sujets(Recit recit) {
        var demandes = premiers(m.annee().repartition("demandes", type.code()), DITS);
        if (demandes.isEmpty() && type.individuelle()) {
            tousLesSujets(recit);
        } else if (!demandes.isEmpty()
                && demandes.stream().allMatch(part -> m.contexte().thematiques().containsKey(code(part)))) {
            recit.dire(
                    "recit.demande",
                    avec("ton", ton()),
                    avec("combien", demandes.size()),
                    avec(
                            "themes",
                            Typographie.liste(demandes.stream()
                                    .map(part -> m.dire(
                                            "recit.demande.theme",
                                            avec("ton", ton()),
                                            avec("theme", m.libelles().thematique(code(part))),
                                            avec("n", cite("demandes", part)),
                                            avec("rang", part.equals(demandes.getFirst()) ? "premier" : "suivant")))
                                    .toList())));
        }
    }

    /** Where none comes first for sure, all that was asked about, if that is little: a theme is no number. */
    private void tousLesSujets(Recit recit) {
        var sujets = m.annee().repartition("demandes", type.code()).parts().stream()
                .flatMap(part -> part.codes().stream())
                .filter(code -> !code.equals(Repartition.INCONNU))
                .toList();
        if (sujets.size() < 2
                || sujets.size() > SUJETS
                || !m.contexte().thematiques().keySet().containsAll(sujets)) {
            return;
        }
        int demarches = (int) sujets.stream().filter(this::demarche).count();
        recit.dire(
                "recit.demande.sujets",
                avec("ton", ton()),
                avec("notes", tousNotes() ? "tous" : "certains"),
                avec("n", sujets.size()),
                avec("demarches", demarches),
                avec(
                        "combien",
                        demarches == sujets.size()
                                ? "toutes"
                                : demarches == 0 ? "aucune" : demarches == 1 ? "une" : "plusieurs"),
                avec(
                        "themes",
                        Typographie.liste(sujets.stream()
                                .map(m.libelles()::thematique)
                                .sorted()
                                .map(Typographie::guillemets)
                                .toList())));
    }

    /** Of each of those who came it is known what for. */
    private boolean tousNotes() {
        return !m.annee().connait("par_type", type.code(), "plusieurs_demandes")
                && m.annee().repartition("demandes", type.code()).parts().stream()
                        .noneMatch(part -> part.codes().contains(Repartition.INCONNU));
    }

    /** Of workshops, the themes of which there were most: two at least of each, and none beside them of which there were as many. */
    private List<Cite> premiersThemes() {
        var ateliers = m.annee().branches("ateliers_par_thematique").stream()
                .map(theme -> m.cite("ateliers_par_thematique", theme, "ateliers"))
                .filter(Cite::connu)
                .sorted(Comparator.comparingInt(Cite::valeur).reversed())
                .toList();
        int dits = 0;
        for (int rang = 1; rang <= Math.min(DITS, ateliers.size() - 1); rang++) {
            int valeur = ateliers.get(rang - 1).valeur();
            if (valeur > 1 && valeur > ateliers.get(rang).valeur()) {
                dits = rang;
            }
        }
        return ateliers.subList(0, dits);
    }

    private void themes(Recit recit) {
        var premiers = premiersThemes();
        if (!premiers.isEmpty()
                && premiers.stream().allMatch(cite -> m.contexte().thematiques().containsKey(theme(cite)))) {
            recit.dire(
                    "recit.themes",
                    avec("combien", premiers.size()),
                    avec(
                            "themes",
                            Typographie.liste(premiers.stream()
                                    .map(cite -> m.dire(
                                            "recit.theme",
                                            avec("theme", m.libelles().thematique(theme(cite))),
                                            avec("n", cite),
                                            avec(
                                                    "type",
                                                    m.libelles()
                                                            .formes()
                                                            .de(TypeDAction.ATELIER)
                                                            .recit()
                                                            .pluriel()),
                                            avec("rang", cite.equals(premiers.getFirst()) ? "premier" : "suivant")))
                                    .toList())));
        }
    }

    private static String theme(Cite cite) {
        return cite.chemin().get(1);
    }

    private static String code(Part part) {
        return part.codes().getFirst();
    }

    /**
     * Procedures are little treated in workshops, and asked for elsewhere: said of the kinds where it is known, and where no workshop on
     * something else speaks of them too.
     */
    private void demarches(Recit recit) {
        var ateliers = m.cite("actions_par_champ", DEMARCHES, TypeDAction.ATELIER.code());
        var ailleurs = TypeDAction.tous(forme -> forme.unParUn() && demarches(forme) > 0);
        if (4 * ateliers.valeur() >= m.annee().valeur("par_type", TypeDAction.ATELIER.code(), "actions")
                || ailleurs.isEmpty()
                || m.annee().branches("ateliers_qui_abordent").stream().anyMatch(this::demarche)
                || premiersThemes().stream().anyMatch(cite -> demarche(theme(cite)))) {
            return;
        }
        var formes = m.libelles().formes();
        var mots = formes.de(TypeDAction.ATELIER).recit();
        int demandes = ailleurs.stream().mapToInt(this::demarches).sum();
        recit.dire(
                ateliers.connu() ? "recit.demarches" : "recit.demarches_sans_atelier",
                avec("n", ateliers),
                avec("type", mots.pour(ateliers.valeur())),
                avec("genre", mots.genre()),
                avec("ailleurs", demandes),
                avec("plutot", plutot(ailleurs, demandes) ? "oui" : "non"),
                avec(
                        "formes",
                        Typographie.liste(ailleurs.stream()
                                .map(forme -> formes.de(forme).ou())
                                .toList())));
    }

    /**
     * More came elsewhere with such a request than to workshops on it, whatever a group of themes holds. Not where these are kept back, nor
     * where one visit may hold several requests, which are then no participations.
     */
    private boolean plutot(List<TypeDAction> ailleurs, int demandes) {
        var themes = m.annee().repartition("ateliers_par_thematique").parts();
        int venues = themes.stream()
                .filter(part -> part.codes().stream().anyMatch(this::demarche))
                .mapToInt(Part::valeur)
                .sum();
        return !themes.isEmpty()
                && ailleurs.stream()
                        .noneMatch(forme -> m.annee().connait("par_type", forme.code(), "plusieurs_demandes"))
                && new Quantite(DeGens.PARTICIPATIONS, demandes).depasse(new Quantite(DeGens.PARTICIPATIONS, venues));
    }

    /** Of the requests of a kind, those on online procedures; none where a group leaves it uncertain. */
    private int demarches(TypeDAction forme) {
        var parts = m.annee().repartition("demandes", forme.code()).parts();
        return parts.stream().anyMatch(Part::groupe)
                ? 0
                : parts.stream().filter(this::demarche).mapToInt(Part::valeur).sum();
    }

    private boolean demarche(Part part) {
        return demarche(code(part));
    }

    private boolean demarche(String code) {
        var theme = m.contexte().thematiques().get(code);
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
        return premiers(repartition, 1).stream().findFirst();
    }

    /** So many at most, each told by itself, and each larger than all that follow it or that a group could hide. */
    static List<Part> premiers(Repartition repartition, int auPlus) {
        var parts = repartition.triee().parts();
        int surs = 0;
        for (int rang = 1; rang <= Math.min(auPlus, parts.size() - 1); rang++) {
            var part = parts.get(rang - 1);
            if (part.groupe() || part.codes().contains(Repartition.INCONNU)) {
                break;
            }
            if (parts.stream().skip(rang).allMatch(suivante -> part.valeur() > auPlus(suivante))) {
                surs = rang;
            }
        }
        return parts.subList(0, surs);
    }

    /** Of the members of a group, each of which is one at least. */
    private static int auPlus(Part part) {
        return part.valeur() - (part.codes().size() - 1);
    }
}
