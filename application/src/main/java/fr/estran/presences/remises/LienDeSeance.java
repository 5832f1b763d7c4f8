package fr.estran.presences.remises;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A link that goes with a session, and what one finds there. */
public record LienDeSeance(String titre, String lien) {

    /** One reads in it where it leads: no name stands before the host, nor letters that look like others. */
    static final String FORME = "https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?([/?#][^\\s<>\"]*)?";

    static final int TITRE = 120;
    static final int LIEN = 300;

    /** Of what one copies from a paper, letter by letter. */
    private static final int A_RECOPIER = 60;

    private static final Pattern ADRESSE = Pattern.compile(FORME);
    private static final Messages MESSAGES = Messages.de("presences/remises");

    static LienDeSeance de(Champs champs) {
        return new LienDeSeance(champs.ligne("titre"), champs.dit("lien").strip());
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        if (titre.isEmpty()) {
            fautes.put("titre", MESSAGES.dire("liens.faute.titre"));
        } else if (titre.length() > TITRE) {
            fautes.put("titre", MESSAGES.dire("faute.longueur", "n", TITRE));
        }
        if (lien.length() > LIEN) {
            fautes.put("lien", MESSAGES.dire("faute.longueur", "n", LIEN));
        } else if (!ADRESSE.matcher(lien).matches()) {
            fautes.put("lien", MESSAGES.dire("liens.faute.lien"));
        }
        return fautes;
    }

    /** Where it leads, as {@code www.exemple.fr}. */
    public String ou() {
        return lien.replaceFirst("^https://([^/?#:]+).*$", "$1");
    }

    /** A long address is not copied from paper: there one reads whose it is. */
    String surPapier() {
        var adresse = lien.replaceFirst("^https://", "").replaceFirst("/$", "");
        return adresse.length() > A_RECOPIER
                ? MESSAGES.dire("papier.lien_long", "titre", titre, "ou", ou())
                : MESSAGES.dire("papier.lien", "titre", titre, "adresse", adresse);
    }
}
