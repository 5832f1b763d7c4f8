package fr.estran.bilan.actes;

import fr.estran.bilan.actes.PhotographiePosee.Accord;
import fr.estran.bilan.rapport.Photographie;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a photograph beside its file.
 *
 * @param auteur whether whoever took it allows that it be printed
 */
public record SaisieDePhotographie(
        String section, String description, String legende, String credit, String accord, boolean auteur) {

    private static final Messages M = Messages.de("bilan/actes");
    private static final int PHRASE = 300;
    private static final int CREDIT = 120;

    static SaisieDePhotographie vide(String section) {
        return new SaisieDePhotographie(section, "", "", "", "", false);
    }

    static SaisieDePhotographie de(PhotographiePosee posee) {
        var photo = posee.photo();
        return new SaisieDePhotographie(
                posee.section(),
                photo.description(),
                Objects.requireNonNullElse(photo.legende(), ""),
                Objects.requireNonNullElse(photo.credit(), ""),
                posee.accord().code(),
                true);
    }

    static SaisieDePhotographie lire(Map<String, String> envoi) {
        return new SaisieDePhotographie(
                dit(envoi, "section"),
                dit(envoi, "description"),
                dit(envoi, "legende"),
                dit(envoi, "credit"),
                dit(envoi, "accord"),
                envoi.containsKey("auteur"));
    }

    private static String dit(Map<String, String> envoi, String champ) {
        return Objects.requireNonNullElse(LectureDeSaisie.uneLigne(envoi.get(champ)), "");
    }

    /** @param sections in which it may be put */
    Map<String, String> fautes(List<Option> sections) {
        var fautes = new LinkedHashMap<String, String>();
        if (sections.stream().noneMatch(option -> option.valeur().equals(section))) {
            fautes.put("section", M.dire("photo.faute.section"));
        }
        if (description.isEmpty() || description.length() > PHRASE) {
            fautes.put("description", M.dire("photo.faute.description", "n", PHRASE));
        }
        if (legende.length() > PHRASE) {
            fautes.put("legende", M.dire("photo.faute.longue", "n", PHRASE));
        }
        if (credit.length() > CREDIT) {
            fautes.put("credit", M.dire("photo.faute.longue", "n", CREDIT));
        }
        if (Code.lire(Accord.class, accord).isEmpty()) {
            fautes.put("accord", M.dire("photo.faute.accord"));
        }
        if (!auteur) {
            fautes.put("auteur", M.dire("photo.faute.auteur"));
        }
        return fautes;
    }

    /** Of what has no fault. */
    Photographie photo(byte[] image) {
        return new Photographie(image, description, siDit(legende), siDit(credit));
    }

    Accord accordDit() {
        return Code.de(Accord.class, accord);
    }

    private static @Nullable String siDit(String dit) {
        return dit.isEmpty() ? null : dit;
    }

    /** What may be said of the people whom one would know in it. */
    public static List<Option> accords() {
        return Stream.of(Accord.values())
                .map(accord -> new Option(accord.code(), M.dire("photo.accord." + accord.code())))
                .toList();
    }
}
