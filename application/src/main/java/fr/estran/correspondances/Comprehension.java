package fr.estran.correspondances;

import fr.estran.commun.Messages;
import fr.estran.ecritures.Ecritures;
import fr.estran.ecritures.NomEcrit;
import fr.estran.ecritures.TempsEcrit;
import fr.estran.tableurs.Cellule;
import fr.estran.tableurs.RangeeDeFeuille;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands one row after the other: a blank may say what the rows above have said. */
final class Comprehension {

    private static final Messages MESSAGES = Messages.de("correspondances");
    private static final Pattern TOTAL =
            Pattern.compile("(sous )?(total|totaux|nb total)\\b.*|moyennes?|cumul|ensemble|somme");
    private static final int PREMIERES = 3;

    private final Correspondance feuille;
    private final ValeursLues valeurs;
    private final List<ChampDeFeuille> doubles;
    private final Map<ChampDeFeuille, Dite> auDessus = new EnumMap<>(ChampDeFeuille.class);

    /** What a row above has said, and which. */
    private record Dite(Cellule cellule, int numero) {}

    Comprehension(Correspondance feuille) {
        this.feuille = feuille;
        this.valeurs = new ValeursLues(feuille.mots(), feuille.annee(), feuille.aujourdhui(), unite(feuille));
        this.doubles = feuille.doubles();
    }

    private static TempsEcrit.Unite unite(Correspondance feuille) {
        return feuille.colonne(ChampDeFeuille.DUREE)
                .map(colonne -> TempsEcrit.unite(colonne.titre()))
                .orElse(TempsEcrit.Unite.NON_DITE);
    }

    LigneLue comprendre(RangeeDeFeuille rangee) {
        if (total(rangee)) {
            return new LigneLue.Laissee(rangee, LigneLue.Motif.TOTAL);
        }
        if (titres(rangee)) {
            return new LigneLue.Laissee(rangee, LigneLue.Motif.TITRES);
        }
        var propres = propres(rangee);
        if (propres.isEmpty()) {
            return new LigneLue.Laissee(rangee, LigneLue.Motif.SANS_RIEN);
        }
        var dites = repeter(rangee, propres);
        if (feuille.repeter() && propres.keySet().stream().allMatch(colonne -> repete(colonne))) {
            return new LigneLue.Laissee(rangee, LigneLue.Motif.CHAPEAU);
        }
        return comprendre(rangee, dites);
    }

    private static boolean total(RangeeDeFeuille rangee) {
        return rangee.cellules().stream()
                .filter(cellule -> cellule != Cellule.Rien.RIEN)
                .limit(PREMIERES)
                .anyMatch(cellule -> cellule instanceof Cellule.Texte(var texte)
                        && texte.length() < 60
                        && TOTAL.matcher(Ecritures.nus(texte)).matches());
    }

    /** Printed again at the top of each page. */
    private boolean titres(RangeeDeFeuille rangee) {
        var titrees = feuille.colonnes().stream()
                .filter(colonne -> !colonne.nus().isEmpty())
                .toList();
        var pareils = titrees.stream()
                .filter(colonne -> {
                    var dite = Ecritures.nus(rangee.cellule(colonne.place()).texte());
                    return !dite.isEmpty()
                            && (colonne.nus().equals(dite) || colonne.nus().endsWith(" " + dite));
                })
                .count();
        return pareils > 1
                && 2 * pareils
                        > rangee.cellules().stream()
                                .filter(c -> c != Cellule.Rien.RIEN)
                                .count();
    }

    /** What the row itself says, as corrected, in the columns that are taken over. */
    private Map<ColonneDeFeuille, Cellule> propres(RangeeDeFeuille rangee) {
        var corrigees = feuille.corrections().getOrDefault(rangee.numero(), Map.of());
        var dites = new LinkedHashMap<ColonneDeFeuille, Cellule>();
        for (var colonne : feuille.colonnes()) {
            var corrigee = corrigees.get(colonne.place());
            var cellule = corrigee == null ? rangee.cellule(colonne.place()) : Cellule.texte(corrigee);
            if (colonne.champ() != null
                    && !colonne.est(ChampDeFeuille.NOTES)
                    && !cellule.texte().isBlank()) {
                dites.put(colonne, cellule);
            }
        }
        return dites;
    }

    private static boolean repete(ColonneDeFeuille colonne) {
        return colonne.champ() != null && colonne.champ().seRepete();
    }

    private Map<ColonneDeFeuille, Cellule> repeter(RangeeDeFeuille rangee, Map<ColonneDeFeuille, Cellule> propres) {
        if (!feuille.repeter()) {
            return propres;
        }
        if (propres.keySet().stream().anyMatch(colonne -> colonne.est(ChampDeFeuille.JOUR))) {
            auDessus.keySet().removeIf(ChampDeFeuille::dUneSeance);
        }
        var dites = new LinkedHashMap<>(propres);
        for (var colonne : feuille.colonnes()) {
            var champ = colonne.champ();
            if (champ == null || !champ.seRepete()) {
                continue;
            }
            var propre = propres.get(colonne);
            if (propre != null) {
                auDessus.put(champ, new Dite(propre, rangee.numero()));
            } else if (auDessus.get(champ) instanceof Dite dite) {
                dites.put(colonne, dite.cellule());
            }
        }
        return dites;
    }

    private LigneLue comprendre(RangeeDeFeuille rangee, Map<ColonneDeFeuille, Cellule> dites) {
        var fautes = new ArrayList<LigneLue.Faute>();
        var lus = new EnumMap<ChampDeFeuille, String>(ChampDeFeuille.class);
        var dates = new ArrayList<ColonneDeFeuille>();
        for (var dite : dites.entrySet()) {
            var colonne = dite.getKey();
            var champ = Objects.requireNonNull(colonne.champ());
            if (champ == ChampDeFeuille.DATEE) {
                dates.add(colonne);
            } else {
                valeurs.lire(champ, dite.getValue())
                        .ifPresentOrElse(lu -> lus.put(champ, lu), () -> fautes.add(faute(rangee, colonne, champ)));
            }
        }
        motsNonDits(lus);
        if (feuille.nature() == NatureDeFeuille.PRESENCES
                || feuille.nature() == NatureDeFeuille.PERSONNES
                || feuille.nature() == NatureDeFeuille.BENEVOLES) {
            nommer(lus);
        }
        dates.sort(Comparator.comparingInt(ColonneDeFeuille::place));
        var faits = feuille.a(ChampDeFeuille.DATEE) && feuille.nature().deSeances()
                ? parJour(lus, dates, dites, fautes)
                : List.of(new FaitLu(lus));
        manques(lus, dates, fautes);
        return fautes.isEmpty()
                ? faits.isEmpty()
                        ? new LigneLue.Laissee(rangee, LigneLue.Motif.SANS_RIEN)
                        : new LigneLue.Comprise(rangee, faits)
                : new LigneLue.Incomprise(rangee, fautes);
    }

    /** What a blank means is settled for the whole sheet. */
    private void motsNonDits(Map<ChampDeFeuille, String> lus) {
        for (var champ : ChampDeFeuille.de(feuille.nature())) {
            var demande = champ == ChampDeFeuille.FORME
                    || champ == ChampDeFeuille.LIEU
                    || champ == ChampDeFeuille.CONSEILLER
                    || champ == ChampDeFeuille.PRESENCE && feuille.a(champ);
            if (demande && !lus.containsKey(champ)) {
                feuille.mots().resoudre(champ, "").ifPresent(resolu -> lus.put(champ, resolu));
            }
        }
        lus.values().removeIf(MotsDeFeuille.RIEN::equals);
    }

    private void nommer(Map<ChampDeFeuille, String> lus) {
        var complet = lus.get(ChampDeFeuille.NOM_COMPLET);
        if (complet == null || lus.containsKey(ChampDeFeuille.NOM)) {
            return;
        }
        var titre = feuille.colonne(ChampDeFeuille.NOM_COMPLET)
                .map(ColonneDeFeuille::nus)
                .orElse("");
        var nom = NomEcrit.lire(complet, titre.startsWith("nom"));
        lus.put(ChampDeFeuille.NOM, nom.nom());
        if (!nom.prenom().isEmpty()) {
            lus.putIfAbsent(ChampDeFeuille.PRENOM, nom.prenom());
        }
        if (!nom.genre().isEmpty()) {
            lus.putIfAbsent(ChampDeFeuille.GENRE, nom.genre());
        }
    }

    private List<FaitLu> parJour(
            Map<ChampDeFeuille, String> lus,
            List<ColonneDeFeuille> dates,
            Map<ColonneDeFeuille, Cellule> dites,
            List<LigneLue.Faute> fautes) {
        var faits = new ArrayList<FaitLu>();
        var marque = feuille.nature() == NatureDeFeuille.NOMBRES ? ChampDeFeuille.NOMBRE : ChampDeFeuille.PRESENCE;
        for (var colonne : dates) {
            var cellule = dites.getOrDefault(colonne, Cellule.Rien.RIEN);
            var lu = valeurs.lire(marque, cellule);
            if (colonne.jour() == null && feuille.annee() == 0) {
                fautes.add(new LigneLue.Faute(colonne.place(), MESSAGES.dire("faute.sans_annee")));
            } else if (lu.isEmpty() || colonne.jour() == null) {
                fautes.add(faute(colonne, marque));
            } else if (!lu.get().equals("0")) {
                var fait = new EnumMap<>(lus);
                fait.put(ChampDeFeuille.JOUR, colonne.jour().toString());
                fait.put(marque, lu.get());
                faits.add(new FaitLu(fait));
            }
        }
        return faits;
    }

    private void manques(Map<ChampDeFeuille, String> lus, List<ColonneDeFeuille> dates, List<LigneLue.Faute> fautes) {
        doubles.forEach(champ -> fautes.add(new LigneLue.Faute(-1, ParolesDeFeuille.deuxColonnes(champ))));
        for (var champ : indispensables(feuille)) {
            var dit = lus.containsKey(champ)
                    || !dates.isEmpty() && (champ == ChampDeFeuille.JOUR || champ == ChampDeFeuille.NOMBRE);
            var place = feuille.colonne(champ)
                    .or(() -> champ == ChampDeFeuille.NOM
                            ? feuille.colonne(ChampDeFeuille.NOM_COMPLET)
                            : Optional.empty())
                    .map(ColonneDeFeuille::place)
                    .orElse(-1);
            var redit = feuille.repeter() && auDessus.containsKey(champ);
            if (!dit && !redit && fautes.stream().noneMatch(faute -> faute.place() == place)) {
                fautes.add(new LigneLue.Faute(place, MESSAGES.dire("manque." + champ.code())));
            }
        }
    }

    static List<ChampDeFeuille> indispensables(Correspondance feuille) {
        return switch (feuille.nature()) {
            case PRESENCES -> List.of(ChampDeFeuille.JOUR, ChampDeFeuille.NOM);
            case NOMBRES ->
                feuille.a(ChampDeFeuille.NOMBRE)
                        ? List.of(ChampDeFeuille.JOUR, ChampDeFeuille.NOMBRE)
                        : List.of(ChampDeFeuille.JOUR);
            case PERSONNES, BENEVOLES -> List.of(ChampDeFeuille.NOM);
            case LIEUX, ORGANISMES -> List.of(ChampDeFeuille.INTITULE);
        };
    }

    /** What a row above says is put right there, once for all rows that repeat it. */
    private LigneLue.Faute faute(RangeeDeFeuille rangee, ColonneDeFeuille colonne, ChampDeFeuille champ) {
        return auDessus.get(champ) instanceof Dite dite && dite.numero() != rangee.numero()
                ? new LigneLue.Faute(-1, MESSAGES.dire("faute.au_dessus", Map.of("ligne", "" + dite.numero())))
                : faute(colonne, champ);
    }

    private static LigneLue.Faute faute(ColonneDeFeuille colonne, ChampDeFeuille champ) {
        return new LigneLue.Faute(
                colonne.place(), MESSAGES.dire("faute." + champ.sorte().name().toLowerCase(Locale.ROOT)));
    }
}
