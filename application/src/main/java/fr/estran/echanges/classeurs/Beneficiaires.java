package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The State's lists of people, each of one counsellor: who is named in activities is looked for there. */
final class Beneficiaires {

    private static final int PREMIERE_NAISSANCE = 1880;
    private static final String TELEPHONE = "n de telephone";
    private static final String COURRIEL = "e mail";

    /** @param naissance zero where it is not known */
    record Fiche(
            String prenom, String nom, int naissance, String genre, String statut, String telephone, String courriel) {}

    private record Nom(String proprietaire, String nu) {}

    private final Map<Nom, List<Fiche>> fiches = new HashMap<>();
    private final Set<Fiche> jamaisTrouvees = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Where the columns of such a list stand; empty for what is not its header. */
    static Optional<Map<String, Integer>> places(RangeeDeFeuille entete) {
        var noms = entete.cellules().stream()
                .map(cellule -> Ecritures.nus(cellule.texte()))
                .toList();
        if (!noms.contains("nom") || !noms.contains("prenom") || !noms.contains("annee de naissance")) {
            return Optional.empty();
        }
        var places = new HashMap<String, Integer>();
        Stream.of("nom", "prenom", "annee de naissance", "genre", "statut", TELEPHONE, COURRIEL)
                .filter(noms::contains)
                .forEach(nom -> places.put(nom, noms.indexOf(nom)));
        return Optional.of(places);
    }

    /** @param proprietaire whose list it is; empty where the file does not say so */
    void ajouter(String proprietaire, RangeeDeFeuille ligne, Map<String, Integer> places) {
        var fiche = new Fiche(
                texte(ligne, places, "prenom"),
                texte(ligne, places, "nom"),
                naissance(texte(ligne, places, "annee de naissance")),
                texte(ligne, places, "genre"),
                texte(ligne, places, "statut"),
                Numeros.lisible(Numeros.lire(texte(ligne, places, TELEPHONE))).orElse(""),
                courriel(texte(ligne, places, COURRIEL)));
        jamaisTrouvees.add(fiche);
        Stream.of(fiche.prenom() + " " + fiche.nom(), fiche.nom() + " " + fiche.prenom())
                .map(Beneficiaires::nu)
                .distinct()
                .filter(nu -> !nu.isEmpty())
                .forEach(nu -> fiches.computeIfAbsent(new Nom(proprietaire, nu), _ -> new ArrayList<>())
                        .add(fiche));
    }

    /** How many were named by no activity so far. */
    int jamaisTrouvees() {
        return jamaisTrouvees.size();
    }

    /** All whose name that is: more than one are people whom the file does not tell apart. */
    List<Fiche> trouver(String proprietaire, String nom) {
        var trouvees = chercher(proprietaire, nu(nom));
        trouvees.forEach(jamaisTrouvees::remove);
        return trouvees;
    }

    /** In that counsellor's list, else in those of nobody; for whoever is not named, in all. */
    private List<Fiche> chercher(String proprietaire, String nu) {
        if (proprietaire.isEmpty()) {
            return fiches.entrySet().stream()
                    .filter(entree -> entree.getKey().nu().equals(nu))
                    .flatMap(entree -> entree.getValue().stream())
                    .toList();
        }
        var siennes = fiches.get(new Nom(proprietaire, nu));
        return siennes != null ? siennes : fiches.getOrDefault(new Nom("", nu), List.of());
    }

    static String nu(String nom) {
        return Ecritures.propre(nom).toLowerCase(Locale.FRENCH);
    }

    private static String texte(RangeeDeFeuille ligne, Map<String, Integer> places, String colonne) {
        return Ecritures.propre(ligne.cellule(places.getOrDefault(colonne, -1)).texte());
    }

    private static String courriel(String dit) {
        return dit.contains("@") ? dit : "";
    }

    private static int naissance(String dite) {
        if (!dite.matches("\\d{4}")) {
            return 0;
        }
        int annee = Integer.parseInt(dite);
        return annee >= PREMIERE_NAISSANCE && annee <= 2200 ? annee : 0;
    }
}
