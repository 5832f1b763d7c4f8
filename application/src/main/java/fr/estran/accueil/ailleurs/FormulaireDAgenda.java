package fr.estran.accueil.ailleurs;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.sorties.AdresseTapee;
import fr.estran.socle.sorties.Sortie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as its holder tells of it: what to call it, and where it is; and of one of a CalDAV server, by which name and password it is
 * opened, and what for.
 *
 * @param caldav {@code oui} of such a one
 * @param usages {@code lire} its hours, {@code ecrire} sessions there
 */
public record FormulaireDAgenda(
        @Nullable String nom,
        @Nullable String adresse,
        @Nullable String caldav,
        @Nullable String identifiant,
        @Nullable String motDePasse,
        @Nullable List<String> usages) {

    static final FormulaireDAgenda VIDE = new FormulaireDAgenda(null, null, null, null, null, List.of("ecrire"));

    private static final int ACCES = 200;

    public boolean parCaldav() {
        return "oui".equals(caldav);
    }

    public boolean pour(String usage) {
        return usages != null && usages.contains(usage);
    }

    Map<String, String> fautes(Messages messages, Sortie sortie) {
        var fautes = new LinkedHashMap<String, String>();
        var suite = parCaldav() ? "_caldav" : "";
        if (LectureDeSaisie.texteOuRien(nom).length() > AdresseTapee.NOM) {
            fautes.put("nom" + suite, messages.dire("ailleurs.faute.nom", "n", AdresseTapee.NOM));
        }
        if (lue().filter(sortie::permise).isEmpty()) {
            fautes.put("adresse" + suite, messages.dire("ailleurs.faute.adresse"));
        }
        if (parCaldav() && !accesDit()) {
            fautes.put("identifiant", messages.dire("ailleurs.faute.acces"));
        }
        if (parCaldav() && !pour("lire") && !pour("ecrire")) {
            fautes.put("usages", messages.dire("ailleurs.faute.usages"));
        }
        return fautes;
    }

    /** Neither of the two may hold what stands between them. */
    private boolean accesDit() {
        var dit = Objects.requireNonNullElse(identifiant, "").strip();
        var secret = Objects.requireNonNullElse(motDePasse, "");
        return !dit.isEmpty()
                && !secret.isEmpty()
                && dit.length() <= ACCES
                && secret.length() <= ACCES
                && !dit.contains(":")
                && (dit + secret).codePoints().noneMatch(Character::isISOControl);
    }

    String appele() {
        return lue().orElseThrow().appelee(nom);
    }

    /** What programs call {@code webcal} is the web, encrypted. */
    Optional<AdresseTapee> lue() {
        return AdresseTapee.lire(LectureDeSaisie.texteOuRien(adresse).replaceFirst("(?i)^(webcals?|https):", "https:"));
    }

    Acces acces() {
        return parCaldav()
                ? new Acces(
                        lue().orElseThrow().uri(),
                        Objects.requireNonNull(identifiant).strip(),
                        motDePasse)
                : Acces.publie(lue().orElseThrow().uri());
    }

    AgendaRelu agenda(UUID id, ConseillerId conseiller, String courriel) {
        return parCaldav()
                ? new AgendaRelu(id, conseiller, courriel, null, null, true, pour("lire"), pour("ecrire"))
                : AgendaRelu.publie(id, conseiller, courriel);
    }

    /** What opens a calendar is shown to nobody once it was sent; where a server of calendars is, opens none. */
    FormulaireDAgenda sansSecret() {
        return new FormulaireDAgenda(nom, parCaldav() ? adresse : null, caldav, identifiant, null, usages);
    }
}
