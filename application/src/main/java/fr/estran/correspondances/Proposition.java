package fr.estran.correspondances;

import fr.estran.ecritures.Ecritures;
import fr.estran.tableurs.Cellule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a sheet and its columns seem to be. */
final class Proposition {

    private static final Map<NatureDeFeuille, Pattern> INDICES = Map.of(
            NatureDeFeuille.BENEVOLES, Pattern.compile("\\bbenevoles?\\b"),
            NatureDeFeuille.ORGANISMES, Pattern.compile("\\b(organismes?|associations?|partenaires?|acteurs?)\\b"),
            NatureDeFeuille.LIEUX, Pattern.compile("\\b(lieux?|salles?|sites?|equipements?)\\b"),
            NatureDeFeuille.PERSONNES,
                    Pattern.compile("\\b(usagers?|beneficiaires?|adherents?|inscrits?|personnes?|registre)\\b"),
            NatureDeFeuille.PRESENCES, Pattern.compile("\\b(emargements?|presences?|participants?)\\b"),
            NatureDeFeuille.NOMBRES, Pattern.compile("\\b(frequentation|statistiques?|nombres?|stats?)\\b"));

    private static final Pattern ANNEE = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private Proposition() {}

    /** Of a sheet that says when, but not in which year: as its name, its title or the name of the file tell it; zero if none does. */
    static int annee(String contexte) {
        var dite = ANNEE.matcher(contexte);
        return dite.find() ? Integer.parseInt(dite.group(1)) : 0;
    }

    static NatureDeFeuille nature(
            Onglet onglet, RangeesDeTitres entete, List<ColonneDeFeuille> titres, String contexte) {
        return List.of(NatureDeFeuille.values()).stream()
                .max(Comparator.comparingInt(nature -> points(nature, onglet, entete, titres, contexte)))
                .orElse(NatureDeFeuille.PERSONNES);
    }

    static int points(
            NatureDeFeuille nature,
            Onglet onglet,
            RangeesDeTitres entete,
            List<ColonneDeFeuille> titres,
            String contexte) {
        var colonnes = colonnes(nature, onglet, entete, titres);
        var nus = Ecritures.nus(contexte);
        int points = colonnes.stream()
                .filter(colonne -> colonne.champ() != null && !colonne.est(ChampDeFeuille.NOTES))
                .mapToInt(colonne -> colonne.est(ChampDeFeuille.DATEE)
                        ? 1
                        : Titres.champ(nature, colonne.nus())
                                .map(reconnu -> reconnu.exact() ? 3 : 2)
                                .orElse(1))
                .sum();
        var indice = INDICES.get(nature);
        var dit = indice != null
                && (indice.matcher(nus).find()
                        || titres.stream()
                                .anyMatch(titre -> indice.matcher(titre.nus()).find()));
        return aCeQuIlFaut(nature, colonnes, dit) ? points + (dit ? 2 : 0) : -1;
    }

    private static boolean aCeQuIlFaut(NatureDeFeuille nature, List<ColonneDeFeuille> colonnes, boolean dit) {
        var quelquUn = a(colonnes, ChampDeFeuille.NOM) || a(colonnes, ChampDeFeuille.NOM_COMPLET);
        var quand = a(colonnes, ChampDeFeuille.JOUR) || a(colonnes, ChampDeFeuille.DATEE);
        return switch (nature) {
            case PRESENCES -> quelquUn && quand;
            case NOMBRES ->
                a(colonnes, ChampDeFeuille.DATEE)
                        || a(colonnes, ChampDeFeuille.JOUR)
                                && colonnes.stream()
                                        .anyMatch(colonne -> colonne.est(ChampDeFeuille.NOMBRE)
                                                || colonne.champ() != null
                                                        && colonne.champ().tranche());
            case PERSONNES -> quelquUn;
            case LIEUX, ORGANISMES -> a(colonnes, ChampDeFeuille.INTITULE);
            case BENEVOLES -> quelquUn && dit;
        };
    }

    static boolean a(List<ColonneDeFeuille> colonnes, ChampDeFeuille champ) {
        return colonnes.stream().anyMatch(colonne -> colonne.est(champ));
    }

    /** By their titles first, each field once; then by what they hold. */
    static List<ColonneDeFeuille> colonnes(
            NatureDeFeuille nature, Onglet onglet, RangeesDeTitres entete, List<ColonneDeFeuille> titres) {
        var meilleures = new EnumMap<ChampDeFeuille, Integer>(ChampDeFeuille.class);
        var surs = new EnumMap<ChampDeFeuille, Integer>(ChampDeFeuille.class);
        for (var titre : titres) {
            Titres.champ(nature, titre.nus())
                    .filter(reconnu -> reconnu.surete() > surs.getOrDefault(reconnu.champ(), 0))
                    .ifPresent(reconnu -> {
                        surs.put(reconnu.champ(), reconnu.surete());
                        meilleures.put(reconnu.champ(), titre.place());
                    });
        }
        var colonnes = new ArrayList<ColonneDeFeuille>();
        for (var titre : titres) {
            var champ = Titres.champ(nature, titre.nus())
                    .map(Titres.Reconnu::champ)
                    .filter(reconnu -> reconnu.plusieurs() || meilleures.getOrDefault(reconnu, -1) == titre.place());
            colonnes.add(titre.devient(champ.orElse(null)));
        }
        return completer(nature, onglet, entete, colonnes);
    }

    private static List<ColonneDeFeuille> completer(
            NatureDeFeuille nature, Onglet onglet, RangeesDeTitres entete, List<ColonneDeFeuille> parTitre) {
        var colonnes = new ArrayList<>(parTitre);
        var sansJour = nature.deSeances() && !a(colonnes, ChampDeFeuille.JOUR);
        for (int rang = 0; rang < colonnes.size(); rang++) {
            var colonne = colonnes.get(rang);
            var cellules = onglet.cellules(colonne.place(), entete.derniere());
            if (ContenuDeColonne.libre(cellules)
                    && (colonne.champ() == null || colonne.champ().sorte() == ChampDeFeuille.Sorte.MOT)) {
                colonnes.set(rang, colonne.devient(ChampDeFeuille.NOTES));
            } else if (colonne.est(ChampDeFeuille.NUMERO) && ContenuDeColonne.compteLesLignes(cellules)) {
                colonnes.set(rang, colonne.devient(null));
            } else if (sansJour && colonne.jour() != null) {
                colonnes.set(rang, colonne.devient(ChampDeFeuille.DATEE));
            } else if (colonne.champ() == null) {
                colonnes.set(
                        rang,
                        colonne.devient(parContenu(nature, colonnes, cellules).orElse(null)));
            }
        }
        return colonnes;
    }

    private static Optional<ChampDeFeuille> parContenu(
            NatureDeFeuille nature, List<ColonneDeFeuille> colonnes, List<Cellule> cellules) {
        return ContenuDeColonne.champ(cellules).filter(champ -> champ.est(nature) && !a(colonnes, champ));
    }
}
