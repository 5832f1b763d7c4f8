package fr.estran.personnes.vieprivee;

import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.themes.FormesDAide;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is held on a person, in words that one reads and in a form that a machine does. */
public record DonneesDites(
        FicheTrouvee fiche, List<Rubrique> rubriques, FormesDAide formes, MotDeQuartier mot, ZoneId fuseau) {

    private static final Messages MESSAGES = Messages.de("personnes/vieprivee");

    /** Those in which there is something. */
    public List<Rubrique> remplies() {
        return rubriques.stream().filter(une -> !une.lignes().isEmpty()).toList();
    }

    public List<String> colonnes(Rubrique rubrique) {
        var premiere = rubrique.lignes().getFirst();
        return premiere.keySet().stream()
                .filter(colonne -> rubrique.lignes().stream()
                        .anyMatch(ligne -> !dire(ligne, colonne).isEmpty()))
                .toList();
    }

    public String titre(String colonne) {
        var cle = "champ." + colonne;
        return MESSAGES.connait(cle) ? MESSAGES.dire(cle, mot.valeurs()) : colonne;
    }

    public String dire(Map<String, @Nullable Object> ligne, String colonne) {
        return new Valeurs(formes, mot, fuseau).dire(ligne.get(colonne));
    }

    public String nom() {
        return (fiche.prenom() + " " + fiche.nom()).strip();
    }

    public int nombre(String table) {
        return rubriques.stream()
                .filter(une -> une.table().equals(table))
                .mapToInt(une -> une.lignes().size())
                .sum();
    }

    /** Places that go to the next. */
    public int placesAVenir() {
        return (int) rubriques.stream()
                .filter(une -> une.table().equals("inscription"))
                .flatMap(une -> une.lignes().stream())
                .filter(ligne -> Boolean.TRUE.equals(ligne.get("a_venir")))
                .count();
    }

    /** By table and by column. */
    Map<String, Object> pourUneMachine() {
        var toutes = new LinkedHashMap<String, Object>();
        rubriques.forEach(rubrique -> toutes.put(
                rubrique.table(),
                rubrique.lignes().stream()
                        .map(ligne -> {
                            var lue = new LinkedHashMap<String, Object>();
                            ligne.forEach((colonne, valeur) -> {
                                if (valeur != null) {
                                    lue.put(colonne, Valeurs.ecrire(valeur));
                                }
                            });
                            return lue;
                        })
                        .toList()));
        return toutes;
    }
}
