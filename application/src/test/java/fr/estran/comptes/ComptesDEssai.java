package fr.estran.comptes;

import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.secrets.MotDePasse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Accounts as {@link Comptes} makes them, whose passwords are digested once, and cheaply: a digest says what it cost, and is
 * checked at that price by the same code.
 */
public final class ComptesDEssai {

    private static final PasswordEncoder PEU_COUTEUX = new Argon2PasswordEncoder(16, 32, 1, 8, 1);
    private static final Map<String, String> EMPREINTES = new ConcurrentHashMap<>();

    private ComptesDEssai() {}

    /** In the structure and the transaction that are current. */
    public static CompteId creer(
            ApplicationContext contexte, String courriel, String nom, Roles roles, String motDePasse) {
        var compte = contexte.getBean(Comptes.class).creer(courriel, nom, roles, null);
        var empreinte = EMPREINTES.computeIfAbsent(motDePasse, choisi -> PEU_COUTEUX.encode(MotDePasse.normal(choisi)));
        contexte.getBean(MotDePasseRepository.class).changer(compte, empreinte);
        return compte;
    }
}
