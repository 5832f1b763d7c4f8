package fr.estran.comptes;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.ConseillersConnus;
import fr.estran.socle.droits.ConseillersConnus.Conseiller;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One account for each role, whose password everyone knows: they open nothing outside of the demonstration. */
@Service
@Transactional
public class ComptesDeDemonstration {

    public static final String MOT_DE_PASSE = "sable et galets 2024";

    private final Comptes comptes;
    private final ConseillersConnus conseillers;
    private final Demonstration demonstration;

    ComptesDeDemonstration(Comptes comptes, ConseillersConnus conseillers, Demonstration demonstration) {
        this.comptes = comptes;
        this.conseillers = conseillers;
        this.demonstration = demonstration;
    }

    /** The address of the counsellor's. */
    public static String conseiller() {
        return courriel(Role.CONSEILLER);
    }

    /** The counsellor's account, which {@link #ouvrir} has made. */
    @Transactional(readOnly = true)
    public CompteId duConseiller() {
        return comptes.tous().stream()
                .filter(compte -> compte.courriel().equals(conseiller()))
                .map(Compte::id)
                .findFirst()
                .orElseThrow();
    }

    private static String courriel(Role role) {
        return role.code() + Compte.DEMONSTRATION;
    }

    /** Makes those that are not there yet; their addresses, one for each role. */
    public List<String> ouvrir() {
        if (!demonstration.enCours()) {
            throw new IllegalStateException("accounts of the demonstration are for the demonstration");
        }
        return Arrays.stream(Role.values()).map(this::ouvrir).toList();
    }

    private String ouvrir(Role role) {
        var courriel = courriel(role);
        if (!comptes.connait(courriel)) {
            comptes.creer(
                    courriel,
                    Comptes.MESSAGES.dire("role." + role.code()),
                    Roles.de(role),
                    conseiller(role),
                    MOT_DE_PASSE);
        }
        return courriel;
    }

    /** The counsellor's account is that of the first of them: figures by counsellor are shown to that one. */
    private @Nullable ConseillerId conseiller(Role role) {
        return role == Role.CONSEILLER
                ? conseillers.conseillers().stream()
                        .map(Conseiller::id)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
