package fr.estran.comptes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;

/** Accounts as {@link Comptes} makes them, whose passwords are digested once: it takes time on purpose. */
public final class ComptesDEssai {

    private static final Map<String, String> EMPREINTES = new ConcurrentHashMap<>();

    private ComptesDEssai() {}

    /** In the structure and the transaction that are current. */
    public static CompteId creer(
            ApplicationContext contexte, String courriel, String nom, Role role, String motDePasse) {
        var compte = contexte.getBean(Comptes.class).creer(courriel, nom, role, null);
        var empreinte = EMPREINTES.computeIfAbsent(motDePasse, contexte.getBean(MotsDePasse.class)::empreinte);
        contexte.getBean(MotDePasseRepository.class).changer(compte, empreinte);
        return compte;
    }
}
