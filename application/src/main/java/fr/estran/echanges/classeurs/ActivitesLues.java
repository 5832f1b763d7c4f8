package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.ActiviteCoop.ThemeCoop;
import fr.estran.echanges.classeurs.ActiviteCoop.TrancheCoop;
import fr.estran.echanges.classeurs.ActiviteCoop.Venu;
import fr.estran.echanges.classeurs.LigneCoop.ColonneCoop;
import fr.estran.socle.tableurs.Ecritures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rows of the export become activities: each is written as often as it had participants. */
final class ActivitesLues {

    private static final Set<String> COORDINATION = Set.of("animation", "evenement", "partenariat");
    private static final String ANONYME = "beneficiaire anonyme";

    private final Laisses laisses;
    private final Map<String, ActiviteCoop> activites = new LinkedHashMap<>();
    private final Map<String, Integer> annonces = new LinkedHashMap<>();
    private final Set<String> lignes = new HashSet<>();

    ActivitesLues(Laisses laisses) {
        this.laisses = laisses;
    }

    List<ActiviteCoop> toutes() {
        annonces.forEach((id, combien) -> {
            var activite = activites.get(id);
            if (activite != null) {
                laisses.compter(
                        Laisse.PARTICIPANTS_MANQUANTS,
                        combien - activite.venus().size());
            }
        });
        return new ArrayList<>(activites.values());
    }

    void ajouter(LigneCoop ligne, ConseillerCoop auteur, UnaryOperator<String> unSeul) {
        var type = Ecritures.nus(ligne.texte(ColonneCoop.TYPE));
        if (COORDINATION.contains(type)) {
            laisses.compter(Laisse.COORDINATION);
            return;
        }
        var id = ligne.texte(ColonneCoop.ID);
        if (id.isEmpty()) {
            laisses.compter(Laisse.LIGNES_SANS_IDENTIFIANT);
            return;
        }
        var collective = type.contains("collectif");
        if (!collective && !type.contains("individuel") && !type.contains("demarche")) {
            laisses.compter(Laisse.TYPES_INCONNUS);
            return;
        }
        if (ligne.jour().isEmpty()) {
            laisses.compter(Laisse.LIGNES_SANS_DATE);
            return;
        }
        var venu = venu(ligne, unSeul);
        if (!lignes.add(id + "\n" + venu.rang() + "\n" + (venu.rang().contains("/") ? "" : venu.nom()))) {
            laisses.compter(Laisse.LIGNES_REPETEES);
            return;
        }
        compterCeQuiEstLaisse(ligne);
        var activite = activites.get(id);
        if (activite == null) {
            activite = activite(id, ligne, auteur, collective, unSeul);
            activites.put(id, activite);
        }
        activite.venus().add(venu);
        annoncer(id, venu.rang());
    }

    private void annoncer(String id, String rang) {
        var dit = rang.split("/", 2);
        if (dit.length == 2 && dit[1].strip().matches("\\d{1,6}")) {
            annonces.put(id, Integer.parseInt(dit[1].strip()));
        }
    }

    private static Venu venu(LigneCoop ligne, UnaryOperator<String> unSeul) {
        var nom = ligne.texte(ColonneCoop.BENEFICIAIRE);
        return new Venu(
                unSeul.apply(ligne.texte(ColonneCoop.PARTICIPANTS)),
                Ecritures.nus(nom).equals(ANONYME) ? "" : unSeul.apply(nom),
                unSeul.apply(ligne.texte(ColonneCoop.GENRE)),
                TrancheCoop.de(ligne.texte(ColonneCoop.TRANCHE)),
                unSeul.apply(ligne.texte(ColonneCoop.STATUT)));
    }

    private void compterCeQuiEstLaisse(LigneCoop ligne) {
        compter(ligne, ColonneCoop.ETIQUETTES, Laisse.ETIQUETTES);
        compter(ligne, ColonneCoop.DEMARCHE, Laisse.DEMARCHES);
        compter(ligne, ColonneCoop.NOTES, Laisse.NOTES);
        compter(ligne, ColonneCoop.REDIRECTION, Laisse.REDIRECTIONS);
        compter(ligne, ColonneCoop.HABITE, Laisse.COMMUNES_D_HABITATION);
    }

    private void compter(LigneCoop ligne, ColonneCoop colonne, Laisse quoi) {
        if (ligne.dit(colonne)) {
            laisses.compter(quoi);
        }
    }

    private ActiviteCoop activite(
            String id, LigneCoop ligne, ConseillerCoop auteur, boolean collective, UnaryOperator<String> unSeul) {
        var nomme = new ConseillerCoop(ligne.texte(ColonneCoop.PRENOM), ligne.texte(ColonneCoop.NOM));
        var themes = List.copyOf(
                ThemeCoop.dans(ligne.valeur(ColonneCoop.THEMES).texte()).values());
        laisses.compter(Laisse.AUTRES_THEMES, collective ? themes.size() - 1 : 0);
        if (ligne.duree().isEmpty()) {
            laisses.compter(Laisse.DUREES_ILLISIBLES);
        }
        return new ActiviteCoop(
                id,
                ligne.jour().orElseThrow(),
                nomme.nomme() ? nomme : auteur,
                collective,
                CadreCoop.canal(ligne.texte(ColonneCoop.CANAL)),
                LieuCoop.de(ligne),
                ligne.duree().orElse(0),
                unSeul.apply(ligne.texte(ColonneCoop.TITRE)),
                CadreCoop.materiels(ligne.valeur(ColonneCoop.MATERIEL).texte()),
                themes,
                CadreCoop.niveau(ligne.texte(ColonneCoop.NIVEAU)),
                Ecritures.nus(ligne.texte(ColonneCoop.REORIENTE)).equals("oui"),
                List.of());
    }

    /** Words of the State's tool about a session, and the codes of ours, which come from it. */
    static final class CadreCoop {

        private static final Map<String, String> CANAUX = Map.of(
                "lieu d activite", "lieu_activite",
                "autre lieu", "autre",
                "a domicile", "domicile",
                "a distance", ActiviteCoop.A_DISTANCE);

        private static final Map<String, String> MATERIELS = Map.of(
                "ordinateur", "ordinateur",
                "telephone", "telephone",
                "tablette", "tablette",
                "autre", "autre",
                "pas de materiel", "aucun",
                "aucun", "aucun");

        private CadreCoop() {}

        static String canal(String cellule) {
            return CANAUX.getOrDefault(Ecritures.nus(cellule), "lieu_activite");
        }

        static List<String> materiels(String cellule) {
            return Arrays.stream(cellule.split("[,;|\\n]"))
                    .map(Ecritures::nus)
                    .flatMap(dit -> Stream.ofNullable(MATERIELS.get(dit)))
                    .distinct()
                    .toList();
        }

        /** "Avec guidage (1/3)": the words, whatever number follows them. */
        static String niveau(String cellule) {
            var dit = Ecritures.nus(cellule);
            return dit.startsWith("debutant")
                    ? "debutant"
                    : dit.startsWith("intermediaire")
                            ? "intermediaire"
                            : dit.startsWith("avance")
                                    ? "avance"
                                    : dit.startsWith("avec guidage")
                                            ? "entierement_accompagne"
                                            : dit.startsWith("autonome avec")
                                                    ? "partiellement_autonome"
                                                    : dit.startsWith("autonome") ? "autonome" : "";
        }
    }
}
