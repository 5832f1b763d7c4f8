package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.NomEcrit;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import fr.estran.socle.tableurs.TempsEcrit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Understands one row after the other: a blank may say what the rows above have said. */
final class Comprehension {

    private static final Messages MESSAGES = Messages.de("echanges/correspondances");

    private final Correspondance feuille;
    private final ValeursLues valeurs;
    private final List<ChampDeFeuille> doubles;
    private final DitAuDessus auDessus;
    private final Sommes sommes = new Sommes();

    Comprehension(Correspondance feuille) {
        this.feuille = feuille;
        this.valeurs = new ValeursLues(
                feuille.mots(), feuille.nature(), feuille.periode(), feuille.aujourdhui(), unite(feuille));
        this.doubles = feuille.doubles();
        this.auDessus = new DitAuDessus(feuille);
    }

    private static TempsEcrit.Unite unite(Correspondance feuille) {
        return feuille.colonne(ChampDeFeuille.DUREE)
                .map(colonne -> TempsEcrit.unite(colonne.titre()))
                .orElse(TempsEcrit.Unite.NON_DITE);
    }

    LigneLue comprendre(RangeeDeFeuille rangee) {
        var aLaisser = LignesALaisser.motif(feuille, rangee);
        if (aLaisser.isPresent()) {
            return new LigneLue.Laissee(rangee, aLaisser.get());
        }
        var propres = propres(rangee);
        if (propres.isEmpty()) {
            return new LigneLue.Laissee(rangee, LigneLue.Motif.SANS_RIEN);
        }
        if (feuille.nature() == NatureDeFeuille.NOMBRES && sommes.somme(propres)
                || LignesALaisser.compteDesPresents(feuille, propres)) {
            return new LigneLue.Laissee(rangee, LigneLue.Motif.TOTAL);
        }
        var dites = auDessus.completer(rangee, propres);
        if (auDessus.pourCellesDuDessous(propres)) {
            return new LigneLue.Laissee(rangee, LigneLue.Motif.CHAPEAU);
        }
        return comprendre(rangee, dites);
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
                        .ifPresentOrElse(
                                lu -> lus.merge(champ, lu, (un, autre) -> aussi(champ, un, autre)),
                                () -> fautes.add(
                                        valeurs.sansAnnee(champ, dite.getValue())
                                                ? sansAnnee(colonne)
                                                : faute(rangee, colonne, champ)));
            }
        }
        ditPourTous(lus, fautes);
        laFormeParLeTitre(lus, dites);
        motsNonDits(lus);
        var nommees = NomsDUneLigne.lire(feuille, lus, fautes);
        dates.sort(Comparator.comparingInt(ColonneDeFeuille::place));
        var faits = feuille.a(ChampDeFeuille.DATEE) && feuille.nature().deSeances()
                ? parJour(lus, dates, dites, fautes)
                : List.of(new FaitLu(lus));
        var tous = faits.stream()
                .flatMap(fait -> nommees.stream().map(fait::aussi))
                .toList();
        manques(lus, dates, fautes);
        return fautes.isEmpty()
                ? tous.isEmpty()
                        ? new LigneLue.Laissee(rangee, LigneLue.Motif.SANS_RIEN)
                        : new LigneLue.Comprise(rangee, tous)
                : new LigneLue.Incomprise(rangee, fautes);
    }

    /** What two columns say of one thing. */
    private static String aussi(ChampDeFeuille champ, String un, String autre) {
        return champ == ChampDeFeuille.TELEPHONE
                ? Numeros.mieux(un, autre)
                : champ.combien() ? "" + (Integer.parseInt(un) + Integer.parseInt(autre)) : un;
    }

    /** What the sheet says once, for all of its rows. */
    private void ditPourTous(Map<ChampDeFeuille, String> lus, List<LigneLue.Faute> fautes) {
        feuille.pourTous().forEach((champ, dit) -> {
            if (!lus.containsKey(champ)) {
                valeurs.lire(champ, Cellule.texte(dit))
                        .ifPresentOrElse(
                                lu -> lus.put(champ, lu),
                                () -> fautes.add(new LigneLue.Faute(
                                        -1,
                                        MESSAGES.dire(
                                                "faute.pour_tous",
                                                Map.of("champ", ParolesDeFeuille.champ(champ), "dit", dit)))));
            }
        });
    }

    /** "PERMANENCE" is no workshop of that name. */
    private void laFormeParLeTitre(Map<ChampDeFeuille, String> lus, Map<ColonneDeFeuille, Cellule> dites) {
        if (lus.containsKey(ChampDeFeuille.FORME)) {
            return;
        }
        dites.forEach((colonne, cellule) -> {
            if ((colonne.est(ChampDeFeuille.TITRE) || colonne.est(ChampDeFeuille.THEME))
                    && FormesDites.commenceParUneForme(cellule.texte())) {
                valeurs.lire(ChampDeFeuille.FORME, cellule).ifPresent(forme -> lus.put(ChampDeFeuille.FORME, forme));
                if (FormesDites.estUneForme(cellule.texte())) {
                    lus.remove(colonne.champ());
                }
            }
        });
    }

    /** What a blank means is settled for the whole sheet. */
    private void motsNonDits(Map<ChampDeFeuille, String> lus) {
        for (var champ : ChampDeFeuille.de(feuille.nature())) {
            var demande = champ == ChampDeFeuille.FORME
                    || champ == ChampDeFeuille.LIEU
                    || champ == ChampDeFeuille.CONSEILLER
                    || champ == ChampDeFeuille.PRESENCE && feuille.a(champ);
            if (demande && !lus.containsKey(champ)) {
                feuille.mots()
                        .suivre(champ, "")
                        .ifPresent(suivi -> lus.put(champ, Designe.ecrire(suivi.resolu(), suivi.mot())));
            }
        }
        lus.values().removeIf(MotsDeFeuille.RIEN::equals);
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
                fautes.add(sansAnnee(colonne));
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
        for (var indispensable : Indispensable.de(feuille)) {
            int place = indispensable.place(feuille);
            if (!indispensable.dit(lus, dates)
                    && !auDessus.dit(indispensable.champ())
                    && fautes.stream().noneMatch(faute -> faute.place() == place)) {
                fautes.add(new LigneLue.Faute(
                        place, MESSAGES.dire("manque." + indispensable.champ().code())));
            }
        }
    }

    /** What a row above says is put right there, once for all rows that repeat it. */
    private LigneLue.Faute faute(RangeeDeFeuille rangee, ColonneDeFeuille colonne, ChampDeFeuille champ) {
        return auDessus.ligne(champ, rangee)
                .map(ligne -> new LigneLue.Faute(
                        -1, MESSAGES.dire("faute.au_dessus", Map.of("ligne", "" + NumeroDeLigne.ligne(ligne)))))
                .orElseGet(() -> faute(colonne, champ));
    }

    private static LigneLue.Faute sansAnnee(ColonneDeFeuille colonne) {
        return new LigneLue.Faute(colonne.place(), MESSAGES.dire("faute.sans_annee"), true);
    }

    private static LigneLue.Faute faute(ColonneDeFeuille colonne, ChampDeFeuille champ) {
        return new LigneLue.Faute(
                colonne.place(),
                MESSAGES.dire("faute." + champ.sorte().name().toLowerCase(Locale.ROOT)),
                champ.sorte() == ChampDeFeuille.Sorte.MOT);
    }

    /** Of each whom a row names, what is said of them alone: of one, or of all those of a list in one cell. */
    static final class NomsDUneLigne {

        private static final Messages MESSAGES = Messages.de("echanges/correspondances");

        private NomsDUneLigne() {}

        /** @param lus what the row says; it has a name from here on */
        static List<Map<ChampDeFeuille, String>> lire(
                Correspondance feuille, Map<ChampDeFeuille, String> lus, List<LigneLue.Faute> fautes) {
            remettre(lus);
            var complet = lus.get(ChampDeFeuille.NOM_COMPLET);
            if (complet == null || lus.containsKey(ChampDeFeuille.NOM)) {
                return List.of(Map.of());
            }
            var colonne = feuille.colonne(ChampDeFeuille.NOM_COMPLET).orElseThrow();
            var noms = NomEcrit.chacun(complet, colonne.nus().startsWith("nom"));
            if (noms.isEmpty()) {
                fautes.add(new LigneLue.Faute(colonne.place(), MESSAGES.dire("faute.plusieurs_noms")));
                return List.of(Map.of());
            }
            lus.put(ChampDeFeuille.NOM, noms.getFirst().nom());
            return noms.stream().map(NomsDUneLigne::nomme).toList();
        }

        /** A name that has its civility beside; a name and a first name, each in the column of the other. */
        private static void remettre(Map<ChampDeFeuille, String> lus) {
            var nom = lus.get(ChampDeFeuille.NOM);
            var prenom = lus.get(ChampDeFeuille.PRENOM);
            if (nom == null) {
                return;
            }
            if (prenom != null && NomEcrit.inverses(nom, prenom)) {
                lus.put(ChampDeFeuille.NOM, prenom);
                lus.put(ChampDeFeuille.PRENOM, nom);
                return;
            }
            var seul = NomEcrit.seul(nom);
            lus.put(ChampDeFeuille.NOM, seul.nom());
            if (!seul.genre().isEmpty()) {
                lus.putIfAbsent(ChampDeFeuille.GENRE, seul.genre());
            }
        }

        private static Map<ChampDeFeuille, String> nomme(NomEcrit nom) {
            return Map.of(
                    ChampDeFeuille.NOM, nom.nom(),
                    ChampDeFeuille.PRENOM, nom.prenom(),
                    ChampDeFeuille.GENRE, nom.genre());
        }
    }
}
