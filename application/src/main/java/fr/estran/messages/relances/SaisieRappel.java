package fr.estran.messages.relances;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.TexteSensible;
import fr.estran.socle.vocabulaire.NomTape;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to be called back: a name, a number, and when it suits them.
 *
 * @param site a field that nobody sees: whoever fills it in is a program
 */
public record SaisieRappel(
        @Nullable String nom,
        @Nullable String telephone,
        @Nullable String quand,
        @Nullable String site) {

    static final SaisieRappel VIERGE = new SaisieRappel("", "", "", "");

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final int NOM = 100;

    public SaisieRappel {
        nom = propre(nom);
        telephone = propre(telephone);
        quand = propre(quand);
        site = propre(site);
    }

    @Override
    public String nom() {
        return propre(nom);
    }

    @Override
    public String telephone() {
        return propre(telephone);
    }

    /** As soon as may be, where nothing was chosen. */
    @Override
    public String quand() {
        return SaisieAppel.MOMENTS.contains(propre(quand)) ? propre(quand) : SaisieAppel.MOMENTS.getFirst();
    }

    boolean deProgramme() {
        return !propre(site).isEmpty();
    }

    /** Without what was typed where a name is asked for: it told a danger. */
    SaisieRappel sansNom() {
        return new SaisieRappel(MESSAGES.dire("rappelez_moi.danger.nom"), telephone, quand, site);
    }

    /** Once it has no fault. */
    Telephone numero() {
        return Telephone.lire(telephone()).orElseThrow();
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        if (nom().isEmpty()) {
            fautes.put("nom", MESSAGES.dire("rappelez_moi.faute.nom"));
        } else if (nom().length() > NOM
                || !NomTape.possible(nom())
                || !TexteSensible.dans(nom()).isEmpty()) {
            fautes.put("nom", MESSAGES.dire("rappelez_moi.faute.nom_illisible", Map.of("n", NOM)));
        }
        Telephone.faute(telephone(), MESSAGES.dire("rappelez_moi.faute.telephone"))
                .ifPresent(faute -> fautes.put("telephone", faute));
        return fautes;
    }

    private static String propre(@Nullable String saisi) {
        return saisi == null
                ? ""
                : saisi.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Z}]+", " ").strip();
    }
}
