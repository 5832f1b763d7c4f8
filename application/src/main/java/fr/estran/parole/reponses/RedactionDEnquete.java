package fr.estran.parole.reponses;

import static java.util.stream.Collectors.joining;

import fr.estran.messages.Envoi.Courriel;
import fr.estran.messages.Envoi.Sms;
import fr.estran.messages.Gsm7;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.EspacesInsecables;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.AdressePostale;
import fr.estran.socle.documents.Lettre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody who is asked reads: who asks, why, that no name is on it, and how one answers. */
@Component
record RedactionDEnquete(Enseigne enseigne, Clock horloge) {

    private static final Messages MESSAGES = Messages.de("parole/sollicitations");

    String adresse(String lien) {
        return enseigne.adresse().orElseThrow() + "/enquete/" + lien;
    }

    /** @param adresse null of a reminder: nobody knows which link was whose */
    Courriel courriel(EnvoiDEnquete envoi, Enquete enquete, String destinataire, @Nullable String adresse) {
        return new Courriel(
                envoi.cle(),
                enseigne.nom(),
                destinataire,
                objet(envoi, enquete),
                String.join(
                        "\n\n",
                        paragraphes(
                                envoi,
                                enquete,
                                adresse == null
                                        ? MESSAGES.dire("courriel.sans_lien", joindre(envoi.commune()))
                                        : MESSAGES.dire("courriel.lien", "adresse", adresse))),
                enseigne.courriel().orElse(null));
    }

    /** It begins with the name of the town, as any text does. */
    Sms sms(EnvoiDEnquete envoi, String numero, @Nullable String adresse) {
        return new Sms(
                envoi.cle(),
                numero,
                Gsm7.ecrire(
                        adresse == null
                                ? MESSAGES.dire("sms.relance", joindre(envoi.commune()))
                                : MESSAGES.dire("sms", "commune", envoi.commune(), "adresse", adresse)),
                null);
    }

    /** The name is on the letter, and never on the sheet that goes with it. */
    Lettre lettre(EnvoiDEnquete envoi, Enquete enquete) {
        var corps = new ArrayList<>(paragraphes(envoi, enquete, rendre()));
        corps.add(enseigne.nom());
        var adresse = envoi.adresse();
        return new Lettre(
                enseigne.enTete(),
                AdressePostale.de(envoi.nomEntier(), adresse == null ? "" : adresse),
                MESSAGES.dire("lettre.date", "jour", Jours.dire(LocalDate.now(horloge))),
                objet(envoi, enquete),
                corps);
    }

    /** Every way back of the sheet that goes with the letter, as far as the service said where it is. */
    String rendre() {
        var adresse = String.join(", ", enseigne.adressePostale());
        var poste = adresse.isEmpty() ? "non" : "oui";
        return Stream.of(
                        MESSAGES.dire("lettre.remplir", "poste", poste),
                        adresse.isEmpty() ? "" : MESSAGES.dire("lettre.poste", "adresse", adresse),
                        MESSAGES.dire("lettre.main", "poste", poste),
                        enseigne.telephone()
                                .map(numero ->
                                        MESSAGES.dire("lettre.voix", "telephone", EspacesInsecables.numero(numero)))
                                .orElse(""))
                .filter(dit -> !dit.isEmpty())
                .collect(joining("\n"));
    }

    /** Where whoever lost the link may call, if a number is set. */
    private Map<String, Object> joindre(String commune) {
        var telephone = enseigne.telephone();
        return Map.of(
                "commune", commune, "tel", telephone.isPresent() ? "oui" : "non", "joindre", telephone.orElse(""));
    }

    private static String objet(EnvoiDEnquete envoi, Enquete enquete) {
        return MESSAGES.dire(envoi.relance() ? "objet.relance" : "objet", "titre", enquete.titre());
    }

    private List<String> paragraphes(EnvoiDEnquete envoi, Enquete enquete, String comment) {
        var dits = new ArrayList<String>();
        dits.add(MESSAGES.dire("bonjour"));
        dits.add(MESSAGES.dire(envoi.relance() ? "corps.relance" : "corps", "service", enseigne.nom()));
        if (enquete.mot() != null && !envoi.relance()) {
            dits.add(enquete.mot());
        }
        dits.add(comment);
        dits.add(MESSAGES.dire("corps.confidentiel"));
        var fermee = enquete.fermee();
        if (fermee != null) {
            dits.add(MESSAGES.dire("corps.jusqu_au", "jour", Jours.dire(fermee)));
        }
        dits.add(MESSAGES.dire("corps.refus"));
        return dits;
    }
}
