package fr.estran.accueil.ailleurs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A part of a calendar as it is written: its lines, each with what is said beside its name. */
final class EvenementLu {

    /** @param parametres by their names in capitals */
    record Ligne(String nom, Map<String, String> parametres, String valeur) {

        Optional<String> parametre(String lequel) {
            return Optional.ofNullable(parametres.get(lequel));
        }
    }

    private final List<Ligne> lignes = new ArrayList<>();
    private final Map<String, Ligne> premieres = new HashMap<>();
    private String nom = "";
    private Map<String, String> parametres = new HashMap<>();

    void commencer(String ligne) {
        nom = ligne.toUpperCase(Locale.ROOT);
        parametres = new HashMap<>();
    }

    void preciser(String parametre, String valeur) {
        parametres.put(
                parametre.toUpperCase(Locale.ROOT), valeur.replace("\"", "").strip());
    }

    void dire(String valeur) {
        var ligne = new Ligne(nom, parametres, valeur.strip());
        lignes.add(ligne);
        premieres.putIfAbsent(nom, ligne);
    }

    List<Ligne> toutes(String lesquelles) {
        return lignes.stream().filter(ligne -> ligne.nom().equals(lesquelles)).toList();
    }

    Optional<Ligne> une(String laquelle) {
        return Optional.ofNullable(premieres.get(laquelle));
    }

    Optional<String> valeur(String laquelle) {
        return une(laquelle).map(Ligne::valeur).filter(valeur -> !valeur.isEmpty());
    }

    boolean dit(String laquelle, String mot) {
        return valeur(laquelle).filter(mot::equalsIgnoreCase).isPresent();
    }

    /** Whether it moves all that follow as well: then neither the hours before nor those after are given away. */
    boolean deplaceLaSuite() {
        return une("RECURRENCE-ID")
                .flatMap(ligne -> ligne.parametre("RANGE"))
                .filter("THISANDFUTURE"::equalsIgnoreCase)
                .isPresent();
    }

    int rang() {
        return valeur("SEQUENCE")
                .filter(dit -> dit.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
