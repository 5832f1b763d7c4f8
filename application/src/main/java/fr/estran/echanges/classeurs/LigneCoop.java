package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A row of the State's export, of which each column is asked for by its name. */
record LigneCoop(RangeeDeFeuille ligne, Map<ColonneCoop, Integer> places) {

    /** Beyond two weeks, a length is a slip of the keyboard. */
    private static final int DUREE_MAXIMALE = 14 * 24 * 60;

    private static final List<DateTimeFormatter> JOURS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("d-M-uuuu"),
            DateTimeFormatter.ISO_LOCAL_DATE);
    private static final Pattern HEURES = Pattern.compile("(\\d{1,3}) ?h ?(\\d{1,2})?");

    Cellule valeur(ColonneCoop colonne) {
        var place = places.get(colonne);
        return place == null ? Cellule.Rien.RIEN : ligne.cellule(place);
    }

    String texte(ColonneCoop colonne) {
        return Ecritures.propre(valeur(colonne).texte());
    }

    boolean dit(ColonneCoop colonne) {
        return valeur(colonne) != Cellule.Rien.RIEN;
    }

    /** Empty where there is no day that one could be sure of. */
    Optional<LocalDate> jour() {
        return switch (valeur(ColonneCoop.DATE)) {
            case Cellule.Jour(var jour) -> Optional.of(jour);
            case Cellule.Moment(var moment) -> Optional.of(moment.toLocalDate());
            case Cellule.Texte(var texte) -> jour(texte.strip());
            case Cellule.Rien _, Cellule.Nombre _, Cellule.Temps _, Cellule.OuiNon _, Cellule.Faute _ ->
                Optional.empty();
        };
    }

    private static Optional<LocalDate> jour(String texte) {
        var seul = texte.split("[ T]", 2)[0];
        for (var forme : JOURS) {
            try {
                return Optional.of(LocalDate.parse(seul, forme));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** In minutes; empty where nothing, or nothing that can be, is written. */
    Optional<Integer> duree() {
        return minutes(valeur(ColonneCoop.DUREE)).filter(duree -> duree >= 0 && duree <= DUREE_MAXIMALE);
    }

    private static Optional<Integer> minutes(Cellule valeur) {
        return switch (valeur) {
            case Cellule.Nombre(var nombre) -> Optional.of((int) Math.round(nombre.doubleValue()));
            case Cellule.Temps(var duree) -> Optional.of((int) duree.toMinutes());
            case Cellule.Texte(var texte) -> minutes(texte.strip());
            case Cellule.Rien _, Cellule.Jour _, Cellule.Moment _, Cellule.OuiNon _, Cellule.Faute _ ->
                Optional.empty();
        };
    }

    private static Optional<Integer> minutes(String texte) {
        if (texte.matches("\\d{1,6}([.,]\\d{1,6})?")) {
            return Optional.of((int) Math.round(Double.parseDouble(texte.replace(',', '.'))));
        }
        var heures = HEURES.matcher(texte);
        return heures.matches()
                ? Optional.of(60 * Integer.parseInt(heures.group(1))
                        + (heures.group(2) == null ? 0 : Integer.parseInt(heures.group(2))))
                : Optional.empty();
    }

    /** The columns of the State's export of activities that we read, by how their names begin. */
    enum ColonneCoop {
        DATE("date"),
        PRENOM("prenom du mediateur"),
        NOM("nom du mediateur"),
        TYPE("type"),
        PARTICIPANTS("participants"),
        BENEFICIAIRE("beneficiaire"),
        CANAL("canaux d accompagnement", "canal"),
        LIEU("nom du lieu"),
        ADRESSE("adresse"),
        COMMUNE("commune"),
        CODE_POSTAL("code postal"),
        DUREE("duree"),
        TITRE("nom de l atelier"),
        MATERIEL("materiel"),
        THEMES("thematique"),
        ETIQUETTES("tags"),
        DEMARCHE("nom de la demarche"),
        NIVEAU("niveau d autonomie", "niveau"),
        REORIENTE("beneficiaire reoriente"),
        REDIRECTION("structure de redirection"),
        HABITE("commune du beneficiaire"),
        GENRE("genre"),
        TRANCHE("tranche d age"),
        STATUT("statut"),
        NOTES("notes"),
        ID("id cra");

        private final List<String> debuts;

        ColonneCoop(String... debuts) {
            this.debuts = List.of(debuts);
        }

        /** Empty for what is not the header of that table. */
        static Optional<Map<ColonneCoop, Integer>> dans(RangeeDeFeuille entete) {
            var noms = entete.cellules().stream()
                    .map(cellule -> Ecritures.nus(cellule.texte()))
                    .toList();
            if (!noms.contains("date") || !noms.contains("type") || !noms.contains("id cra")) {
                return Optional.empty();
            }
            var places = new EnumMap<ColonneCoop, Integer>(ColonneCoop.class);
            for (var colonne : values()) {
                colonne.place(noms).ifPresent(place -> places.put(colonne, place));
            }
            return Optional.of(places);
        }

        /** The name itself before one that only begins like it: "Commune" comes before "Commune du bénéficiaire". */
        private Optional<Integer> place(List<String> noms) {
            return debuts.stream()
                    .flatMap(debut -> IntStream.concat(
                                    IntStream.range(0, noms.size())
                                            .filter(place -> noms.get(place).equals(debut)),
                                    IntStream.range(0, noms.size())
                                            .filter(place -> seulement(debut)
                                                    && noms.get(place).startsWith(debut)))
                            .boxed())
                    .findFirst();
        }

        /** These are words by which the names of other columns begin. */
        private static boolean seulement(String debut) {
            return !List.of("date", "type", "beneficiaire", "commune", "code postal", "code insee", "adresse")
                    .contains(debut);
        }
    }
}
