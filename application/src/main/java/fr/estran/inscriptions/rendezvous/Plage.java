package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a counsellor receives people one by one, every week.
 *
 * @param lieu null where there is none
 * @param ou by video, or at people's homes; null by telephone and at a venue
 * @param au the last day, included; null: until further notice
 */
public record Plage(
        UUID id,
        ConseillerId conseiller,
        String qui,
        @Nullable LieuId lieu,
        @Nullable String lieuNom,
        TypeDAction.@Nullable Ou ou,
        @Nullable String salle,
        DayOfWeek jour,
        LocalTime ouvre,
        LocalTime ferme,
        LocalDate du,
        @Nullable LocalDate au) {

    public Endroit endroit() {
        return Endroit.de(lieu, ou);
    }

    boolean court(LocalDate le) {
        return le.getDayOfWeek() == jour && !le.isBefore(du) && (au == null || !le.isAfter(au));
    }

    /** Somebody whom one chooses from a list. */
    public record Choix(ConseillerId id, String nom) {}

    /** A room, as its venue calls it. */
    public record SalleDUnLieu(LieuId lieu, String nom) {

        /** As the form says where one is received: the venue, and its room. */
        public String ecrite() {
            return lieu + "/" + nom;
        }
    }
}
