package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.RangeesDeTitres.Onglet;
import fr.estran.echanges.classeurs.RangeesDeTitres.Titres;
import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.TempsEcrit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /** Of a list of names, that it is of those who came. */
    private static final Pattern DE_SEANCES = Pattern.compile(
            "\\b(emargements?|presences?|participants?|ateliers?|permanences?|seances?|stages?|signatures?)\\b");

    private static final Pattern DE_CHACUN = Pattern.compile("\\b(motifs?|demandes?|besoins?)\\b");

    /** Below all that has what it needs. */
    private static final int TROP_PEU = 1_000;

    private Proposition() {}

    static NatureDeFeuille nature(
            Onglet onglet,
            RangeesDeTitres entete,
            List<ColonneDeFeuille> titres,
            String contexte,
            Cartouche cartouche) {
        return List.of(NatureDeFeuille.values()).stream()
                .max(Comparator.comparingInt(nature -> points(nature, onglet, entete, titres, contexte, cartouche)))
                .orElse(NatureDeFeuille.PERSONNES);
    }

    static int points(
            NatureDeFeuille nature,
            Onglet onglet,
            RangeesDeTitres entete,
            List<ColonneDeFeuille> titres,
            String contexte,
            Cartouche cartouche) {
        var colonnes = colonnes(nature, onglet, entete, titres);
        var nus = Ecritures.nus(contexte);
        int points = colonnes.stream()
                .filter(colonne -> colonne.champ() != null && !colonne.est(ChampDeFeuille.NOTES))
                .mapToInt(colonne -> colonne.est(ChampDeFeuille.DATEE)
                        ? 1
                        : Titres.champ(nature, colonne)
                                .map(reconnu -> reconnu.exact() ? 3 : 2)
                                .orElse(1))
                .sum();
        var indice = INDICES.get(nature);
        var dit = indice != null
                && (indice.matcher(nus).find()
                        || titres.stream()
                                .anyMatch(titre -> indice.matcher(titre.nus()).find()));
        var seances = DE_SEANCES.matcher(nus).find()
                || titres.stream()
                        .anyMatch(titre -> DE_SEANCES.matcher(titre.nus()).find());
        return aCeQuIlFaut(nature, colonnes, dit, dateDite(cartouche, seances))
                ? points + (dit ? 2 : 0)
                : points - TROP_PEU;
    }

    /** One day is said for all: of whoever came on it, and not of a register that was printed then. */
    private static boolean dateDite(Cartouche cartouche, boolean seances) {
        return cartouche.dateDite() || seances && cartouche.dits().containsKey(ChampDeFeuille.JOUR);
    }

    private static boolean aCeQuIlFaut(
            NatureDeFeuille nature, List<ColonneDeFeuille> colonnes, boolean dit, boolean dateDite) {
        var quelquUn = ColonneDeFeuille.a(colonnes, ChampDeFeuille.NOM)
                || ColonneDeFeuille.a(colonnes, ChampDeFeuille.NOM_COMPLET);
        var quand =
                ColonneDeFeuille.a(colonnes, ChampDeFeuille.JOUR) || ColonneDeFeuille.a(colonnes, ChampDeFeuille.DATEE);
        return switch (nature) {
            case PRESENCES -> quelquUn && (quand || dateDite);
            case NOMBRES ->
                ColonneDeFeuille.a(colonnes, ChampDeFeuille.DATEE)
                        || (ColonneDeFeuille.a(colonnes, ChampDeFeuille.JOUR) || dateDite)
                                && colonnes.stream()
                                        .anyMatch(colonne -> colonne.est(ChampDeFeuille.NOMBRE)
                                                || colonne.champ() != null
                                                        && colonne.champ().deTous());
            case PERSONNES -> quelquUn;
            case LIEUX, ORGANISMES -> ColonneDeFeuille.a(colonnes, ChampDeFeuille.INTITULE) && decrit(colonnes);
            case BENEVOLES -> quelquUn && dit;
        };
    }

    /** A name beside figures alone is what they are of. */
    private static boolean decrit(List<ColonneDeFeuille> colonnes) {
        return colonnes.size() < 3
                || colonnes.stream()
                        .anyMatch(colonne -> colonne.champ() != null
                                && !colonne.est(ChampDeFeuille.INTITULE)
                                && !colonne.est(ChampDeFeuille.NOTES));
    }

    /** Whether sessions of which no kind is said are of a group: they have a title, or a theme that is not what somebody came for. */
    static boolean ateliers(List<ColonneDeFeuille> colonnes) {
        return colonnes.stream()
                .anyMatch(colonne -> colonne.est(ChampDeFeuille.TITRE)
                        || colonne.est(ChampDeFeuille.THEME)
                                && !DE_CHACUN.matcher(colonne.nus()).find());
    }

    /** By their titles first, each field once; then by what they hold. */
    static List<ColonneDeFeuille> colonnes(
            NatureDeFeuille nature, Onglet onglet, RangeesDeTitres entete, List<ColonneDeFeuille> titres) {
        var meilleures = new EnumMap<ChampDeFeuille, Integer>(ChampDeFeuille.class);
        var surs = new EnumMap<ChampDeFeuille, Integer>(ChampDeFeuille.class);
        for (var titre : titres) {
            Titres.champ(nature, titre)
                    .filter(reconnu -> reconnu.surete() > surs.getOrDefault(reconnu.champ(), 0))
                    .ifPresent(reconnu -> {
                        surs.put(reconnu.champ(), reconnu.surete());
                        meilleures.put(reconnu.champ(), titre.place());
                    });
        }
        var colonnes = new ArrayList<ColonneDeFeuille>();
        for (var titre : titres) {
            var champ = Titres.champ(nature, titre)
                    .map(Titres.Reconnu::champ)
                    .filter(reconnu -> reconnu.plusieurs() || meilleures.getOrDefault(reconnu, -1) == titre.place());
            colonnes.add(titre.devient(champ.orElse(null)));
        }
        return new ColonnesRelues(nature, onglet, entete, colonnes).relire();
    }

    /** Columns that their titles tell, read again by what they hold: it completes the titles, and contradicts some. */
    static final class ColonnesRelues {

        private final NatureDeFeuille nature;
        private final Onglet onglet;
        private final RangeesDeTitres entete;
        private final List<ColonneDeFeuille> colonnes;
        private final boolean sansJour;

        ColonnesRelues(NatureDeFeuille nature, Onglet onglet, RangeesDeTitres entete, List<ColonneDeFeuille> parTitre) {
            this.nature = nature;
            this.onglet = onglet;
            this.entete = entete;
            this.colonnes = new ArrayList<>(parTitre);
            this.sansJour = nature.deSeances() && !a(ChampDeFeuille.JOUR);
        }

        List<ColonneDeFeuille> relire() {
            colonnes.replaceAll(colonne -> colonne.devient(contredit(colonne)));
            colonnes.replaceAll(colonne -> colonne.champ() == null ? colonne.devient(complete(colonne)) : colonne);
            if (a(ChampDeFeuille.DATEE)) {
                colonnes.replaceAll(colonne -> colonne.est(ChampDeFeuille.NOMBRE) ? colonne.devient(null) : colonne);
            }
            return colonnes;
        }

        private boolean a(ChampDeFeuille champ) {
            return ColonneDeFeuille.a(colonnes, champ);
        }

        private List<Cellule> cellules(ColonneDeFeuille colonne) {
            return onglet.cellules(colonne.place(), entete.derniere());
        }

        /** What its title says, unless what it holds says otherwise. */
        private @Nullable ChampDeFeuille contredit(ColonneDeFeuille colonne) {
            var champ = colonne.champ();
            var cellules = cellules(colonne);
            if (ContenuDeColonne.libre(cellules) && (champ == null || champ.sorte() == ChampDeFeuille.Sorte.MOT)) {
                return ChampDeFeuille.NOTES;
            }
            return switch (champ) {
                case ACCESSIBLE -> ContenuDeColonne.ouiOuNon(cellules) ? champ : libre(ChampDeFeuille.ACCESSIBILITE);
                case PRESENCE -> cellules.isEmpty() ? null : champ;
                case NUMERO -> ContenuDeColonne.compteLesLignes(cellules) ? null : champ;
                case JOUR ->
                    ContenuDeColonne.deLaSemaine(cellules)
                            ? null
                            : ContenuDeColonne.naissances(cellules) ? libre(ChampDeFeuille.NAISSANCE) : champ;
                case NOM ->
                    !a(ChampDeFeuille.PRENOM) && ContenuDeColonne.plusieursMots(cellules)
                            ? libre(ChampDeFeuille.NOM_COMPLET)
                            : champ;
                case NOM_COMPLET -> ContenuDeColonne.mots(cellules) ? champ : null;
                case NOMBRE ->
                    cellules.stream()
                                    .noneMatch(cellule ->
                                            ValeursLues.nombre(cellule).isPresent())
                            ? null
                            : champ;
                case ADRESSE -> ContenuDeColonne.telephones(cellules) ? ChampDeFeuille.TELEPHONE : champ;
                case DEBUT ->
                    cellules.stream()
                                    .anyMatch(
                                            cellule -> TempsEcrit.plage(cellule).isPresent())
                            ? libre(ChampDeFeuille.HORAIRE)
                            : champ;
                case null, default -> champ;
            };
        }

        private @Nullable ChampDeFeuille libre(ChampDeFeuille champ) {
            return a(champ) ? null : champ;
        }

        private @Nullable ChampDeFeuille complete(ColonneDeFeuille colonne) {
            if (sansJour && colonne.jour() != null) {
                return ChampDeFeuille.DATEE;
            }
            var cellules = cellules(colonne);
            return ContenuDeColonne.champ(cellules)
                    .or(() -> sansTitre(colonne, cellules))
                    .or(() -> mois(colonne, cellules))
                    .filter(champ -> champ.est(nature) && !a(champ))
                    .orElse(null);
        }

        /** Above the names of places, many write nothing, or what the sheet is. */
        private Optional<ChampDeFeuille> sansTitre(ColonneDeFeuille colonne, List<Cellule> cellules) {
            if (!colonne.titre().isEmpty()
                    || nature != NatureDeFeuille.NOMBRES
                    || cellules.isEmpty()
                    || !ContenuDeColonne.mots(cellules)) {
                return Optional.empty();
            }
            return Optional.of(ContenuDeColonne.formes(cellules) ? ChampDeFeuille.FORME : ChampDeFeuille.LIEU);
        }

        private Optional<ChampDeFeuille> mois(ColonneDeFeuille colonne, List<Cellule> cellules) {
            return nature == NatureDeFeuille.NOMBRES && sansJour && ContenuDeColonne.mois(cellules)
                    ? Optional.of(ChampDeFeuille.JOUR)
                    : Optional.empty();
        }
    }
}
