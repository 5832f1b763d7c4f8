package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.maplace.Voix;
import fr.estran.inscriptions.rendezvous.Endroit.LieuDeRendezVous;
import fr.estran.inscriptions.rendezvous.Plage.Choix;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps by which one books an appointment, each with what it shows. */
@Component
@Transactional(readOnly = true)
public class PagesDesRendezVous {

    public record Premiers(Map<Endroit, CreneauLibre> premiers, List<LieuDeRendezVous> lieux) {

        /** Those that are no venue. */
        public List<Endroit> sansLieu() {
            return Endroit.SANS_LIEU.stream().filter(premiers::containsKey).toList();
        }

        public String nom(Endroit ou) {
            return ou.nom(lieux.stream()
                    .filter(la -> la.id().equals(ou.lieu()))
                    .map(LieuDeRendezVous::nom)
                    .findFirst()
                    .orElse(null));
        }
    }

    /**
     * An hour that somebody chose.
     *
     * @param creneau null where it is gone: then those that are near
     */
    public record Heure(
            Endroit ou,
            @Nullable LieuDeRendezVous lieu,
            String moment,
            @Nullable CreneauLibre creneau,
            List<CreneauLibre> proches) {

        public String nom() {
            return ou.nom(lieu == null ? null : lieu.nom());
        }
    }

    /** @param avec the counsellor whose hours they are; empty: of all @param restants how many more there are */
    public record Offertes(
            Endroit ou,
            @Nullable LieuDeRendezVous lieu,
            Premiers premiers,
            List<Choix> conseillers,
            String avec,
            List<CreneauLibre> libres,
            int restants) {

        public String nom() {
            return ou.nom(lieu == null ? null : lieu.nom());
        }
    }

    public record VueCreneaux(Endroit ou, @Nullable LieuDeRendezVous lieu, Map<LocalDate, List<CreneauLibre>> jours) {}

    public record VueFormulaire(
            Messages s,
            Heure heure,
            SaisieDemande saisie,
            Map<String, String> fautes,
            @Nullable String erreur) {}

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

    Page endroits() {
        return Page.de("inscriptions/rendezvous/endroits", MESSAGES, premiers(false));
    }

    /** Where one is received, with the first hour of each. */
    public Premiers premiers(boolean equipe) {
        return premiers(creneaux.premiers(equipe));
    }

    private Premiers premiers(Map<Endroit, CreneauLibre> premiers) {
        return new Premiers(premiers, creneaux.lieux(premiers));
    }

    Page creneaux(Endroit ou) {
        return Page.de("inscriptions/rendezvous/creneaux", MESSAGES, new VueCreneaux(ou, lieu(ou), jours(ou)));
    }

    public Map<LocalDate, List<CreneauLibre>> jours(Endroit ou) {
        return creneaux.parJour(ou, false);
    }

    /** At an hour that is gone, others are shown, and what was typed stays. */
    Page formulaire(
            Endroit ou, String moment, SaisieDemande saisie, Map<String, String> fautes, @Nullable String erreur) {
        return Page.de(
                "inscriptions/rendezvous/formulaire",
                MESSAGES,
                new VueFormulaire(SAISIE, heure(ou, moment), saisie, fautes, erreur));
    }

    /** The hour that is meant, or those that are near to it. */
    public Heure heure(Endroit ou, String moment) {
        var creneau = creneaux.libres(ou, false).stream()
                .filter(libre -> libre.est(moment))
                .findFirst();
        return new Heure(
                ou,
                lieu(ou),
                moment.matches("[0-9TZ]{1,20}") ? moment : "0",
                creneau.orElse(null),
                creneau.isPresent() ? List.of() : creneaux.proches(ou, moment, false));
    }

    /**
     * For the staff: each moment once, and whose hours may be chosen.
     *
     * @param avec the counsellor whose hours are shown; null: those of all
     * @param auPlus how many come first; null: all
     */
    Offertes offertes(Endroit ou, @Nullable ConseillerId avec, @Nullable Integer auPlus) {
        var tous = creneaux.tousLibres(true);
        var ici = tous.stream().filter(creneau -> creneau.ou().equals(ou)).toList();
        var libres = Creneaux.chacunUneFois(ici.stream()
                .filter(creneau -> avec == null || avec.equals(creneau.conseiller()))
                .toList());
        return new Offertes(
                ou,
                lieu(ou),
                premiers(Creneaux.premiers(tous)),
                creneaux.conseillers(ici),
                avec == null ? "" : avec.toString(),
                auPlus == null ? libres : libres.stream().limit(auPlus).toList(),
                auPlus == null ? 0 : Math.max(0, libres.size() - auPlus));
    }

    /** @throws fr.estran.socle.commun.Introuvable when there is no such venue */
    public @Nullable LieuDeRendezVous lieu(Endroit ou) {
        return ou.lieu() == null ? null : creneaux.lieu(ou.lieu());
    }
}
