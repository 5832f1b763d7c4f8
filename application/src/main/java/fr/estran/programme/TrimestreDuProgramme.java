package fr.estran.programme;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Three months whose programme is printed together, written 2024-T1. */
public record TrimestreDuProgramme(int annee, int rang) {

    /** Of the page of all of them. */
    public static final String LISTE = "/equipe/programme/trimestres";

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final Pattern ECRIT = Pattern.compile("(\\d{4})-T([1-4])");

    public static Optional<TrimestreDuProgramme> lire(String ecrit) {
        var trouve = ECRIT.matcher(ecrit);
        return trouve.matches()
                ? Optional.of(
                        new TrimestreDuProgramme(Integer.parseInt(trouve.group(1)), Integer.parseInt(trouve.group(2))))
                : Optional.empty();
    }

    /** @throws Introuvable where the address names none */
    public static TrimestreDuProgramme demande(String ecrit) {
        return lire(ecrit).orElseThrow(Introuvable::new);
    }

    public static TrimestreDuProgramme du(LocalDate jour) {
        return new TrimestreDuProgramme(jour.getYear(), (jour.getMonthValue() + 2) / 3);
    }

    public Periode periode() {
        return Periode.trimestre(annee, rang);
    }

    public TrimestreDuProgramme suivant() {
        return du(periode().fin());
    }

    public TrimestreDuProgramme precedent() {
        return du(periode().debut().minusDays(1));
    }

    public boolean commence(LocalDate aujourdhui) {
        return !aujourdhui.isBefore(periode().debut());
    }

    public boolean fini(LocalDate aujourdhui) {
        return !aujourdhui.isBefore(periode().fin());
    }

    /** 2024-T1, as records write it. */
    public String code() {
        return "%04d-T%d".formatted(annee, rang);
    }

    /** Programme de janvier a mars 2024. */
    public String titre() {
        return MESSAGES.dire("trimestre.titre." + rang, "annee", "" + annee);
    }

    /** Trimestre de janvier a mars 2024. */
    public String nom() {
        return MESSAGES.dire("trimestre.nom." + rang, "annee", "" + annee);
    }

    /** Of its page, as the public reads it. */
    public String adresse() {
        return "/programme/trimestre/" + code();
    }

    /** Of its page, as the team makes it. */
    public String adresseDeGestion() {
        return LISTE + "/" + code();
    }
}
