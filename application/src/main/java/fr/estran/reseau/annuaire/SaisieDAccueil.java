package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.temps.Horaires;
import fr.estran.ville.territoire.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a body receives, as it is typed: a venue of the town, or an address of its own. */
public record SaisieDAccueil(Champs dits, int rang) {

    private static final List<String> ADRESSE =
            List.of("nom", "adresse", "codePostal", "commune", "quartier", "coordonnees");

    static final List<String> CHAMPS = Stream.of(List.of("lieu"), ADRESSE, List.of("horaires", "precisions"))
            .flatMap(List::stream)
            .toList();

    /** With the comma that may end the line already. */
    private static final Pattern FIN_DE_LIGNE = Pattern.compile("[,\\h]*\\R[,\\s]*");

    private static final Pattern D_UNE_LIGNE =
            Pattern.compile("(?<rue>.*[^,\\s])[,\\s]\\s*(?<code>\\d{5})\\s+(?<commune>\\D+)");

    private static final Map<String, Integer> LONGUEURS = Map.of(
            "nom", 120,
            "adresse", 200,
            "codePostal", 10,
            "commune", 100,
            "coordonnees", 300,
            "horaires", Horaires.LONGUEUR,
            "precisions", 300);

    static Champs de(Accueil accueil, int rang, Champs champs) {
        var sien = accueil.enregistre();
        var point = sien.latitude() == null || sien.longitude() == null
                ? null
                : new Point(sien.latitude(), sien.longitude());
        return champs.avec("lieu-" + rang, sien.lieu())
                .avec("nom-" + rang, sien.nom())
                .avec("adresse-" + rang, sien.adresse())
                .avec("codePostal-" + rang, sien.codePostal())
                .avec("commune-" + rang, sien.commune())
                .avec("quartier-" + rang, sien.quartier())
                .avec("coordonnees-" + rang, point == null ? null : point.dit())
                .avec(
                        "horaires-" + rang,
                        sien.horaires()
                                .map(Horaires::lignes)
                                .map(lignes -> String.join("\n", lignes))
                                .orElse(sien.horairesEcrits()))
                .avec("precisions-" + rang, sien.precisions());
    }

    /** The first of a sheet that nobody has written yet, from what is known of where the body is, on one line or several. */
    static Conciliation preparer(Conciliation vierge, String connue) {
        var adresse = FIN_DE_LIGNE.matcher(connue.strip()).replaceAll(", ");
        var lue = D_UNE_LIGNE.matcher(adresse);
        return lue.matches()
                ? vierge.ecrivant("adresse-1", lue.group("rue"))
                        .ecrivant("codePostal-1", lue.group("code"))
                        .ecrivant("commune-1", lue.group("commune"))
                : vierge.ecrivant("adresse-1", adresse);
    }

    /** What the field is called on this line. */
    public String champ(String nom) {
        return nom + "-" + rang;
    }

    boolean vide() {
        return CHAMPS.stream().allMatch(champ -> dit(champ) == null);
    }

    /** By field. */
    Map<String, String> fautes(Messages m, ChoixDeFiche choix) {
        var fautes = new LinkedHashMap<String, String>();
        LONGUEURS.forEach((champ, longueur) -> {
            if (dits.dit(champ(champ)).length() > longueur) {
                fautes.put(champ(champ), m.dire("faute.longueur", "n", longueur));
            }
        });
        var lieu = dit("lieu");
        if (lieu != null && !choix.lieu(lieu)) {
            fautes.put(champ("lieu"), m.dire("faute.lieu"));
        } else if (lieu != null && ADRESSE.stream().anyMatch(champ -> dit(champ) != null)) {
            fautes.put(champ("lieu"), m.dire("faute.lieu_et_adresse"));
        } else if (lieu == null && dit("adresse") == null) {
            fautes.put(champ("adresse"), m.dire("faute.adresse"));
        }
        var quartier = dit("quartier");
        if (quartier != null && !choix.quartier(quartier)) {
            fautes.put(champ("quartier"), m.dire("faute.quartier"));
        }
        if (dit("coordonnees") != null && point().isEmpty()) {
            fautes.putIfAbsent(champ("coordonnees"), m.dire("faute.coordonnees"));
        }
        var horaires = dit("horaires");
        if (horaires != null && Horaires.comprendre(horaires).isEmpty()) {
            fautes.putIfAbsent(champ("horaires"), m.dire("faute.horaires"));
        }
        return fautes;
    }

    Accueil accueil() {
        var point = point();
        var horaires = dit("horaires");
        return new Accueil(
                LectureDeSaisie.id(dit("lieu"), LieuId::new).orElse(null),
                dit("nom"),
                dit("adresse"),
                dit("codePostal"),
                dit("commune"),
                dit("quartier"),
                point.map(Point::latitude).orElse(null),
                point.map(Point::longitude).orElse(null),
                horaires == null ? null : aGarder(horaires),
                dit("precisions"),
                List.of(),
                List.of(),
                null);
    }

    /** What is not understood is in it, as it was typed. */
    private static String aGarder(String horaires) {
        return Horaires.comprendre(horaires)
                .map(compris -> compris.horaires().osm())
                .filter(osm -> osm.length() <= Horaires.LONGUEUR)
                .orElse(horaires);
    }

    /** Of its hours, the lines that are not understood. */
    List<String> incompris() {
        return Optional.ofNullable(dit("horaires"))
                .flatMap(Horaires::comprendre)
                .map(Horaires.Compris::incompris)
                .orElse(List.of());
    }

    private Optional<Point> point() {
        return Optional.ofNullable(dit("coordonnees")).flatMap(Point::lire);
    }

    private @Nullable String dit(String champ) {
        return LectureDeSaisie.texte(dits.un(champ(champ)));
    }
}
