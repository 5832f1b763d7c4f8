package fr.estran.personnes.vieprivee;

import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.themes.FormesDAide;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** What the database gives of any column, said or written. */
    record Valeurs(FormesDAide formes, MotDeQuartier mot, ZoneId fuseau) {

        private static final Messages MESSAGES = Messages.de("personnes/vieprivee");

        String dire(@Nullable Object valeur) {
            return switch (valeur) {
                case null -> "";
                case Boolean oui -> oui ? "oui" : "non";
                case Date moment -> dire(lire(moment));
                case Instant moment -> {
                    var local = LocalDateTime.ofInstant(moment, fuseau);
                    yield Jours.dire(local.toLocalDate()) + ", "
                            + Jours.dire(local.toLocalTime().withSecond(0));
                }
                case LocalDate jour -> Jours.dire(jour);
                case List<?> liste -> liste.stream().map(this::dire).collect(Collectors.joining(", "));
                case Object[] liste -> dire(Arrays.asList(liste));
                default -> enMots(valeur.toString());
            };
        }

        /** A code of the records, all of whose closed lists have words (a test sees to it); anything else is what somebody wrote. */
        private String enMots(String valeur) {
            var type = Code.lire(TypeDAction.class, valeur);
            if (type.isPresent()) {
                return formes.de(type.get()).publique().singulier();
            }
            var besoin = Code.lire(BesoinDAccueil.class, valeur);
            if (besoin.isPresent()) {
                return besoin.get().bref();
            }
            var cle = "valeur." + valeur;
            return MESSAGES.connait(cle) ? MESSAGES.dire(cle, mot.valeurs()) : valeur;
        }

        /** Days and moments as ISO 8601 writes them. */
        static Object ecrire(Object valeur) {
            return switch (valeur) {
                case Boolean oui -> oui;
                case Number nombre -> nombre;
                case Date moment -> lire(moment).toString();
                case Object[] liste -> Arrays.asList(liste);
                case List<?> liste -> liste;
                default -> valeur.toString();
            };
        }

        /** A day of the database is a moment in Java, and says of itself that it is none. */
        private static Object lire(Date moment) {
            var texte = moment.toString();
            return texte.length() == 10 ? LocalDate.parse(texte) : moment.toInstant();
        }
    }
}
