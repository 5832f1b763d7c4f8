package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.Choses.Chose;
import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.JourEcrit;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import fr.estran.socle.tableurs.TempsEcrit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is said once for all rows: above the titles ("Date : 12 mars", "Lieu : Médiathèque"), or by the name of the sheet or of
 * the file.
 */
final class Cartouche {

    static final List<ChampDeFeuille> CHAMPS = List.of(
            ChampDeFeuille.JOUR,
            ChampDeFeuille.HORAIRE,
            ChampDeFeuille.DEBUT,
            ChampDeFeuille.FIN,
            ChampDeFeuille.DUREE,
            ChampDeFeuille.FORME,
            ChampDeFeuille.THEME,
            ChampDeFeuille.TITRE,
            ChampDeFeuille.LIEU,
            ChampDeFeuille.CONSEILLER);

    /** A label is a few words, and then what it says. */
    private static final int MOTS = 5;

    private static final Pattern DEUX_POINTS = Pattern.compile("(?<!\\d)\\s*:\\s*|:\\s+");

    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}(?:er)?\\h+(?:janvier|f[e\\u00e9]vrier|mars|avril|mai|juin|juillet|ao[u\\u00fb]t|septembre|octobre|novembre"
                    + "|d[e\\u00e9]cembre)(?:\\h+\\d{4})?|(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?!\\d)"
                    + "|(?<!\\d)20\\d{2}-\\d{2}-\\d{2}(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAGE = Pattern.compile(
            "\\d{1,2}\\h?[hH]\\h?\\d{0,2}\\h?(?:-|\\u2013|\\u00e0|a)\\h?\\d{1,2}\\h?[hH]\\h?(?:\\d{2})?");

    /** A day on which something was printed is none on which anybody came. */
    private static final Pattern D_EDITION =
            Pattern.compile("\\b(edite|edition|imprime|mise? a jour|maj|extrait|extraction|arrete|version|depuis)\\b");

    /** Between what is done and where: "ATELIER INTERNET - MEDIATHEQUE", "Permanences au CCAS (2025)". */
    private static final Pattern PUIS = Pattern.compile(
            "\\h+[-\u2013\u2014|]\\h+|\\h*[,()]\\h*|\\h+(?:[a\u00e0\u00c0] la|au)\\h+|\\h+[a\u00e0\u00c0] l['\u2019]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANNEE_A_LA_FIN = Pattern.compile("\\h+20\\d{2}$");

    private static final int ASSEZ = 4;

    private final Map<ChampDeFeuille, String> dits = new EnumMap<>(ChampDeFeuille.class);
    private final List<String> libres = new ArrayList<>();
    private boolean dateDite;

    /** @param noms of the sheet, of the file */
    static Cartouche de(List<RangeeDeFeuille> dessus, List<String> noms, int annee, Choses choses) {
        var cartouche = new Cartouche();
        dessus.forEach(cartouche::lire);
        cartouche.dateDite = cartouche.dits.containsKey(ChampDeFeuille.JOUR);
        noms.forEach(nom ->
                cartouche.libres.add(nom.replaceFirst("\\.[a-zA-Z]{3,4}$", "").replace('_', ' ')));
        cartouche.lireCeQuiEstLibre(annee, choses);
        noms.stream().limit(1).filter(Cartouche::estUnLieu).forEach(nom -> cartouche.retenir(ChampDeFeuille.LIEU, nom));
        return cartouche;
    }

    /** A sheet that is called a place, in a town that does not know it yet: "Maison pour tous". */
    private static boolean estUnLieu(String nom) {
        var nus = Ecritures.nus(nom) + " ";
        return Reserve.MOTS.getOrDefault("debuts_de_lieux", List.of()).stream()
                .anyMatch(mot -> nus.startsWith(mot + " "));
    }

    /** By field, as it is written there. */
    Map<ChampDeFeuille, String> dits() {
        return dits;
    }

    /** A label says that it is the day of what the sheet tells: a date alone may be of anything. */
    boolean dateDite() {
        return dateDite;
    }

    /** Whether a row says things by pairs: it is no row of titles. */
    static boolean parPaires(RangeeDeFeuille rangee) {
        for (int place = 0; place < rangee.cellules().size(); place++) {
            var texte = rangee.cellule(place).texte();
            var etiquettes = etiquettes(texte);
            if (!etiquettes.isEmpty()
                            && (etiquettes.getLast().fin() < texte.length()
                                    || !suivante(rangee, place).isEmpty())
                    || champ(texte).filter(ChampDeFeuille.JOUR::equals).isPresent()
                            && JourEcrit.lire(rangee.cellule(place + 1), 2000).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void lire(RangeeDeFeuille rangee) {
        for (int place = 0; place < rangee.cellules().size(); place++) {
            var cellule = rangee.cellule(place);
            var texte = Ecritures.propre(cellule.texte());
            if (texte.isEmpty()) {
                continue;
            }
            var etiquettes = etiquettes(texte);
            var suivante = suivante(rangee, place);
            if (!etiquettes.isEmpty()) {
                lire(texte, etiquettes, suivante);
            } else if (champ(texte).isPresent() && !suivante.isEmpty()) {
                retenir(champ(texte).get(), suivante);
            } else {
                libres.add(texte);
            }
        }
    }

    /** The next cell in which something is written, unless it is a label itself. */
    private static String suivante(RangeeDeFeuille rangee, int place) {
        return rangee.cellules().stream()
                .skip(place + 1L)
                .map(cellule -> cellule instanceof Cellule.Moment(var moment)
                        ? moment.toLocalDate().toString()
                        : cellule.texte())
                .map(Ecritures::propre)
                .filter(texte -> !texte.isEmpty())
                .findFirst()
                .filter(texte -> etiquettes(texte).isEmpty() && !titre(texte))
                .orElse("");
    }

    private void lire(String texte, List<Etiquette> etiquettes, String suivante) {
        for (int i = 0; i < etiquettes.size(); i++) {
            var etiquette = etiquettes.get(i);
            int fin = i + 1 < etiquettes.size() ? etiquettes.get(i + 1).debut() : texte.length();
            var valeur = texte.substring(etiquette.fin(), fin).replaceAll("^[\\s–—|,;-]+|[\\s–—|,;-]+$", "");
            retenir(etiquette.champ(), valeur.isEmpty() && i + 1 == etiquettes.size() ? suivante : valeur);
            if (etiquette.forme()) {
                retenir(
                        ChampDeFeuille.FORME,
                        texte.substring(etiquette.debut(), etiquette.fin()).replace(":", ""));
            }
        }
    }

    private void retenir(ChampDeFeuille champ, String valeur) {
        if (!valeur.isBlank()) {
            dits.putIfAbsent(champ, Ecritures.propre(valeur));
        }
    }

    private void lireCeQuiEstLibre(int annee, Choses choses) {
        var jours = new HashSet<String>();
        for (var texte : libres) {
            var nus = Ecritures.nus(texte);
            if (!D_EDITION.matcher(nus).find()) {
                DATE.matcher(texte)
                        .results()
                        .flatMap(trouve -> JourEcrit.lire(trouve.group(), annee).stream())
                        .forEach(jour -> jours.add(jour.toString()));
            }
            PLAGE.matcher(texte)
                    .results()
                    .map(trouve -> trouve.group().strip())
                    .filter(plage -> TempsEcrit.plage(Cellule.texte(plage)).isPresent())
                    .findFirst()
                    .ifPresent(plage -> retenir(ChampDeFeuille.HORAIRE, plage));
            connu(choses.de(ChampDeFeuille.LIEU), nus)
                    .or(() -> lieuDuTitre(texte))
                    .ifPresent(lieu -> retenir(ChampDeFeuille.LIEU, lieu));
        }
        if (jours.size() == 1) {
            retenir(ChampDeFeuille.JOUR, jours.iterator().next());
        }
    }

    /** Behind what is done there, a place that the town does not know yet; whose sheet it is stands before. */
    private static Optional<String> lieuDuTitre(String texte) {
        var parties = List.of(PUIS.split(texte));
        var siens = IntStream.range(1, parties.size())
                .filter(rang ->
                        parties.subList(0, rang).stream().anyMatch(partie -> FormesDites.connue(Ecritures.nus(partie))))
                .mapToObj(parties::get)
                .map(partie -> ANNEE_A_LA_FIN.matcher(partie.strip()).replaceFirst(""))
                .filter(Cartouche::estUnLieu)
                .distinct()
                .toList();
        return siens.size() == 1 ? Optional.of(siens.getFirst()) : Optional.empty();
    }

    private static Optional<String> connu(List<Chose> connues, String nus) {
        var siennes = connues.stream()
                .map(Chose::libelle)
                .filter(nom -> nom.length() >= ASSEZ && (" " + nus + " ").contains(" " + Ecritures.nus(nom) + " "))
                .toList();
        return siennes.size() == 1 ? Optional.of(siennes.getFirst()) : Optional.empty();
    }

    /** @param forme whether the label is a kind of help itself */
    private record Etiquette(ChampDeFeuille champ, int debut, int fin, boolean forme) {}

    /** "Date : … Lieu : …", in one cell. */
    private static List<Etiquette> etiquettes(String texte) {
        var etiquettes = new ArrayList<Etiquette>();
        var deuxPoints = DEUX_POINTS.matcher(texte);
        int depuis = 0;
        while (deuxPoints.find()) {
            var avant = texte.substring(depuis, deuxPoints.start());
            for (int mots = MOTS; mots > 0; mots--) {
                int debut = debut(avant, mots);
                var champ = debut < 0 ? Optional.<ChampDeFeuille>empty() : champ(avant.substring(debut));
                if (champ.isPresent()) {
                    etiquettes.add(new Etiquette(
                            champ.get(),
                            depuis + debut,
                            deuxPoints.end(),
                            champ.get() == ChampDeFeuille.TITRE
                                    && FormesDites.connue(Ecritures.nus(avant.substring(debut)))));
                    depuis = deuxPoints.end();
                    break;
                }
            }
        }
        return etiquettes;
    }

    /** Where the last words begin; below zero where there are not so many. */
    private static int debut(String texte, int mots) {
        int debut = texte.length();
        for (int i = 0; i < mots; i++) {
            if (debut <= 0) {
                return -1;
            }
            debut = texte.lastIndexOf(' ', debut - 1);
        }
        return debut + 1;
    }

    private static boolean titre(String texte) {
        var nus = Ecritures.nus(texte);
        return Reserve.TITRES.values().stream().anyMatch(mots -> mots.contains(nus));
    }

    private static Optional<ChampDeFeuille> champ(String etiquette) {
        var nus = Ecritures.nus(etiquette);
        return nus.isEmpty()
                ? Optional.empty()
                : CHAMPS.stream()
                        .filter(champ -> Reserve.TITRES
                                .getOrDefault(champ.code(), List.of())
                                .contains(nus))
                        .findFirst();
    }
}
