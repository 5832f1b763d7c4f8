package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A point of the agenda.
 *
 * @param par the body that asked for it; null: the service itself
 */
public record PointDeReunion(
        UUID id, int rang, String quoi, @Nullable OrganismeId par) {

    /** A point that a body asks for, and that nobody of the service has decided on. */
    public record PointPropose(UUID id, OrganismeId organisme, String quoi) {}

    /** A point of the agenda as it is typed. */
    record SaisieDePoint(Champs dits) {

        static final int LONGUEUR = 500;

        static SaisieDePoint de(PointDeReunion point) {
            return new SaisieDePoint(Champs.AUCUN.avec("quoi", point.quoi()).avec("organisme", point.par()));
        }

        Map<String, String> fautes(Messages m, Predicate<OrganismeId> connu) {
            var fautes = new LinkedHashMap<String, String>();
            if (dits.un("quoi") == null) {
                fautes.put("quoi", m.dire("faute.point"));
            } else if (dits.dit("quoi").length() > LONGUEUR) {
                fautes.put("quoi", m.dire("faute.longueur", "n", LONGUEUR));
            }
            if (dits.un("organisme") != null && (organisme() == null || !connu.test(organisme()))) {
                fautes.put("organisme", m.dire("faute.organisme"));
            }
            return fautes;
        }

        String quoi() {
            return LectureDeSaisie.texteOuRien(dits.un("quoi"));
        }

        @Nullable OrganismeId organisme() {
            return LectureDeSaisie.id(dits.un("organisme"), OrganismeId::new).orElse(null);
        }
    }
}
