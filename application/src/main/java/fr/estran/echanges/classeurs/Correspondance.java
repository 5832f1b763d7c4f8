package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.RangeesDeTitres.Onglet;
import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one sheet is read: what was answered, and where nothing was, what it seems to be.
 *
 * @param rang among the sheets that are read together, from zero
 * @param onglets names of all that hold something
 * @param cartouche what its title and its name say
 * @param pourTous what is said once for all rows, of what no column says
 * @param repeter whether a blank says what stands above it
 * @param periode of days written without a year, or a month
 * @param gardee the one that was kept for such titles; null if there is none
 */
record Correspondance(
        int rang,
        List<String> onglets,
        Onglet onglet,
        NatureDeFeuille nature,
        RangeesDeTitres entete,
        List<ColonneDeFeuille> colonnes,
        Cartouche cartouche,
        Map<ChampDeFeuille, String> pourTous,
        boolean repeter,
        PeriodeDeFeuille periode,
        MotsDeFeuille mots,
        Map<Integer, Map<Integer, String>> corrections,
        @Nullable CorrespondanceGardee gardee,
        LocalDate aujourdhui) {

    /** Of the rows that say something, those that say nothing of when or where: above this, cells are merged, or left blank. */
    private static final double BLANCS = 0.15;

    static Correspondance de(Survol.Vu vu, ReponsesDites reponses, Savoir savoir) {
        var onglet = onglet(vu.onglets(), reponses, savoir);
        var trouvees = RangeesDeTitres.trouver(onglet);
        var entete = new RangeesDeTitres(
                reponses.nombre(ReponsesDites.ENTETE, trouvees.premiere()),
                reponses.nombre(ReponsesDites.RANGEES, trouvees.rangees()) == 2 ? 2 : 1);
        var contexte = entete.dessus(onglet) + " " + onglet.nom() + " " + savoir.nomDuFichier();
        var devinee = PeriodeDeFeuille.de(contexte);
        var periode = devinee.en(reponses.nombre(ReponsesDites.ANNEE, devinee.annee()));
        var titres = entete.colonnes(
                onglet, periode.annee() == 0 ? periode.en(savoir.aujourdhui().getYear()) : periode);
        var gardee = savoir.gardee(titres);
        var cartouche = Cartouche.de(
                entete.rangeesDuDessus(onglet),
                List.of(onglet.nom(), savoir.nomDuFichier()),
                periode.annee(),
                savoir.choses());
        var nature = reponses.une(ReponsesDites.NATURE)
                .flatMap(dite -> Code.lire(NatureDeFeuille.class, dite))
                .or(() -> gardee.map(CorrespondanceGardee::nature))
                .orElseGet(() -> Proposition.nature(onglet, entete, titres, contexte, cartouche));
        var valable = gardee.filter(une -> une.nature() == nature);
        var dites = valable.map(CorrespondanceGardee::mots)
                .orElse(ReponsesDites.AUCUNE)
                .puis(reponses);
        var colonnes = colonnes(
                valable.map(une -> une.colonnes(titres))
                        .orElseGet(() -> Proposition.colonnes(nature, onglet, entete, titres)),
                nature,
                reponses);
        var pourTous = pourTous(cartouche, nature, colonnes, reponses);
        return new Correspondance(
                0,
                vu.onglets().stream().map(Onglet::nom).toList(),
                onglet,
                nature,
                entete,
                periode.annee() == 0 ? dites(colonnes, entete.colonnes(onglet, periode)) : colonnes,
                cartouche,
                pourTous,
                reponses.une(ReponsesDites.REPETER)
                        .map("oui"::equals)
                        .or(() -> valable.map(CorrespondanceGardee::repeter))
                        .orElseGet(() -> blancs(nature, onglet, entete, colonnes)),
                periode,
                new MotsDeFeuille(
                        cle -> dites.une(ReponsesDites.MOT + cle),
                        savoir.choses(),
                        parDefaut(contexte, colonnes, pourTous)),
                corrections(reponses),
                valable.orElse(null),
                savoir.aujourdhui());
    }

    private static Onglet onglet(List<Onglet> onglets, ReponsesDites reponses, Savoir savoir) {
        return onglets.stream()
                .filter(onglet -> reponses.une(ReponsesDites.ONGLET)
                        .filter(onglet.nom()::equals)
                        .isPresent())
                .findFirst()
                .orElseGet(() -> onglets.stream()
                        .max(Comparator.<Onglet>comparingInt(onglet -> points(onglet, savoir))
                                .thenComparingLong(Onglet::lignes))
                        .orElseThrow());
    }

    private static int points(Onglet onglet, Savoir savoir) {
        var entete = RangeesDeTitres.trouver(onglet);
        var titres =
                entete.colonnes(onglet, new PeriodeDeFeuille(savoir.aujourdhui().getYear(), 0));
        var cartouche = Cartouche.de(
                entete.rangeesDuDessus(onglet),
                List.of(onglet.nom()),
                savoir.aujourdhui().getYear(),
                savoir.choses());
        return List.of(NatureDeFeuille.values()).stream()
                .mapToInt(nature -> Proposition.points(nature, onglet, entete, titres, onglet.nom(), cartouche))
                .max()
                .orElse(0);
    }

    /** What somebody has said of it stands, even if that is nothing. */
    private static Map<ChampDeFeuille, String> pourTous(
            Cartouche cartouche, NatureDeFeuille nature, List<ColonneDeFeuille> colonnes, ReponsesDites reponses) {
        var dits = new EnumMap<ChampDeFeuille, String>(ChampDeFeuille.class);
        for (var champ : Cartouche.CHAMPS) {
            if (seDitPourTous(champ, nature, colonnes)) {
                reponses.une(ReponsesDites.PARTOUT + champ.code())
                        .or(() -> Optional.ofNullable(cartouche.dits().get(champ)))
                        .filter(dit -> !dit.isBlank())
                        .ifPresent(dit -> dits.put(champ, dit));
            }
        }
        return dits;
    }

    static boolean seDitPourTous(ChampDeFeuille champ, NatureDeFeuille nature, List<ColonneDeFeuille> colonnes) {
        var heure = champ == ChampDeFeuille.HORAIRE || champ == ChampDeFeuille.DEBUT || champ == ChampDeFeuille.FIN;
        return nature.deSeances()
                && !ColonneDeFeuille.a(colonnes, champ)
                && !(champ == ChampDeFeuille.JOUR && ColonneDeFeuille.a(colonnes, ChampDeFeuille.DATEE))
                && !(champ == ChampDeFeuille.TITRE && ColonneDeFeuille.a(colonnes, ChampDeFeuille.THEME))
                && !(heure
                        && (ColonneDeFeuille.a(colonnes, ChampDeFeuille.HORAIRE)
                                || ColonneDeFeuille.a(colonnes, ChampDeFeuille.DEBUT)));
    }

    /** Whether that may be said once for all rows, since no column says it. */
    boolean seDitPourTous(ChampDeFeuille champ) {
        return seDitPourTous(champ, nature, colonnes);
    }

    /** Which kind of help rows are of that say none: as the title of the sheet has it, or as its columns let one guess. */
    private static TypeDAction parDefaut(
            String contexte, List<ColonneDeFeuille> colonnes, Map<ChampDeFeuille, String> pourTous) {
        return FormesDites.nommee(contexte)
                .orElse(
                        Proposition.ateliers(colonnes)
                                        || pourTous.containsKey(ChampDeFeuille.TITRE)
                                        || pourTous.containsKey(ChampDeFeuille.THEME)
                                ? TypeDAction.ATELIER
                                : TypeDAction.PERMANENCE);
    }

    private static List<ColonneDeFeuille> colonnes(
            List<ColonneDeFeuille> proposees, NatureDeFeuille nature, ReponsesDites reponses) {
        return proposees.stream()
                .map(colonne -> reponses.une(ReponsesDites.COLONNE + colonne.place())
                        .map(dit -> colonne.devient(Code.lire(ChampDeFeuille.class, dit)
                                .filter(champ -> champ.est(nature))
                                .orElse(null)))
                        .orElse(colonne))
                .toList();
    }

    /** A day whose year was taken for granted while one looked what the sheet is, is none. */
    static List<ColonneDeFeuille> dites(List<ColonneDeFeuille> colonnes, List<ColonneDeFeuille> sansAnnee) {
        return colonnes.stream()
                .map(colonne -> colonne.est(ChampDeFeuille.DATEE)
                        ? sansAnnee.get(colonne.place()).devient(ChampDeFeuille.DATEE)
                        : colonne)
                .toList();
    }

    private static boolean blancs(
            NatureDeFeuille nature, Onglet onglet, RangeesDeTitres entete, List<ColonneDeFeuille> colonnes) {
        if (!nature.deSeances()) {
            return false;
        }
        var lignes = onglet.donnees(entete.derniere()).stream()
                .filter(rangee -> colonnes.stream()
                        .anyMatch(colonne -> colonne.champ() != null
                                && !colonne.champ().seRepete()
                                && !rangee.cellule(colonne.place()).texte().isEmpty()))
                .toList();
        return colonnes.stream()
                .filter(colonne -> colonne.est(ChampDeFeuille.JOUR) || colonne.est(ChampDeFeuille.LIEU))
                .anyMatch(colonne -> lignes.stream()
                                .filter(rangee ->
                                        rangee.cellule(colonne.place()).texte().isEmpty())
                                .count()
                        > BLANCS * lignes.size());
    }

    private static Map<Integer, Map<Integer, String>> corrections(ReponsesDites reponses) {
        var corrections = new HashMap<Integer, Map<Integer, String>>();
        reponses.dites().forEach((cle, valeur) -> {
            if (cle.startsWith(ReponsesDites.CELLULE)) {
                var parts = cle.substring(ReponsesDites.CELLULE.length()).split("\\.");
                corrections
                        .computeIfAbsent(Integer.parseInt(parts[0]), _ -> new HashMap<>())
                        .put(Integer.parseInt(parts[1]), valeur);
            }
        });
        return corrections;
    }

    int annee() {
        return periode.annee();
    }

    Optional<ColonneDeFeuille> colonne(ChampDeFeuille champ) {
        return colonnes.stream().filter(colonne -> colonne.est(champ)).findFirst();
    }

    /** Which day it is, their titles do not say. */
    boolean sansAnnee() {
        return annee() == 0
                && colonnes.stream().anyMatch(colonne -> colonne.est(ChampDeFeuille.DATEE) && colonne.jour() == null);
    }

    /** What is said of two columns, of which one alone can hold it. */
    List<ChampDeFeuille> doubles() {
        return ChampDeFeuille.de(nature).stream()
                .filter(champ -> !champ.plusieurs()
                        && colonnes.stream()
                                        .filter(colonne -> colonne.est(champ))
                                        .count()
                                > 1)
                .toList();
    }

    /** What the sheet holds beside: neither read nor kept. */
    List<ColonneDeFeuille> nonReprises() {
        return colonnes.stream()
                .filter(colonne -> colonne.champ() == null || colonne.est(ChampDeFeuille.NOTES))
                .filter(colonne -> !colonne.nus().equals(CorrespondanceGardee.POURQUOI))
                .filter(colonne ->
                        !onglet.cellules(colonne.place(), entete.derniere()).isEmpty())
                .toList();
    }

    boolean a(ChampDeFeuille champ) {
        return ColonneDeFeuille.a(colonnes, champ);
    }
}
