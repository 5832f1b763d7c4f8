package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.maplace.Voix;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The steps by which one books an appointment, each with what it shows. */
@Component
@Transactional(readOnly = true)
public class PagesDesRendezVous {

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");
    private static final Messages SAISIE = Messages.de("inscriptions/inscriptions");

    private final Creneaux creneaux;

    PagesDesRendezVous(Creneaux creneaux) {
        this.creneaux = creneaux;
    }

    /** Of what is typed; whoever is called says at which number. */
    public static Map<String, String> fautes(SaisieDemande saisie, Endroit ou, Voix voix, int annee) {
        var fautes = new LinkedHashMap<>(saisie.fautes(voix, annee));
        if (ou.parTelephone()
                && (saisie.telephone() == null || saisie.telephone().isBlank())) {
            fautes.put("telephone", MESSAGES.dire(voix.professionnelle() ? "faute.numero.pro" : "faute.numero"));
        }
        if (saisie.personnes().size() > 1) {
            fautes.put("personnes", MESSAGES.dire("faute.une_personne"));
        }
        return fautes;
    }

    String endroits(Model modele) {
        endroits(false, modele);
        return "inscriptions/rendezvous/endroits";
    }

    /** Where one is received, with the first hour of each. */
    public void endroits(boolean equipe, Model modele) {
        var premiers = creneaux.premiers(equipe);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("premiers", premiers);
        modele.addAttribute("lieux", creneaux.lieux(premiers));
    }

    String creneaux(Endroit ou, Model modele) {
        situer(ou, modele).addAttribute("jours", creneaux.parJour(ou, false));
        return "inscriptions/rendezvous/creneaux";
    }

    /** At an hour that is gone, others are shown, and what was typed stays. */
    String formulaire(Endroit ou, String moment, SaisieDemande saisie, Map<String, String> fautes, Model modele) {
        choisir(ou, moment, modele);
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("s", SAISIE);
        modele.addAttribute("fautes", fautes);
        return "inscriptions/rendezvous/formulaire";
    }

    /** The hour that is meant, or those that are near to it. */
    public void choisir(Endroit ou, String moment, Model modele) {
        var creneau = creneaux.libres(ou, false).stream()
                .filter(libre -> libre.est(moment))
                .findFirst();
        situer(ou, modele)
                .addAttribute("moment", moment.matches("[0-9TZ]{1,20}") ? moment : "0")
                .addAttribute("creneau", creneau.orElse(null))
                .addAttribute("proches", creneau.isPresent() ? List.of() : creneaux.proches(ou, moment, false));
    }

    /**
     * For the staff: each moment once, and whose hours may be chosen.
     *
     * @param avec the counsellor whose hours are shown; null: those of all
     */
    public List<CreneauLibre> heures(Endroit ou, @Nullable ConseillerId avec, Model modele) {
        var ici = creneaux.tousLibres(true).stream()
                .filter(creneau -> creneau.ou().equals(ou))
                .toList();
        modele.addAttribute("avec", avec == null ? "" : avec.toString())
                .addAttribute("conseillers", creneaux.conseillers(ici));
        return Creneaux.chacunUneFois(ici.stream()
                .filter(creneau -> avec == null || avec.equals(creneau.conseiller()))
                .toList());
    }

    /** @throws fr.estran.socle.commun.Introuvable when there is no such venue */
    public Model situer(Endroit ou, Model modele) {
        return modele.addAttribute("m", MESSAGES).addAttribute("ou", ou).addAttribute("lieu", lieu(ou));
    }

    private @Nullable LieuDeRendezVous lieu(Endroit ou) {
        return ou.lieu() == null ? null : creneaux.lieu(ou.lieu());
    }
}
