package fr.estran.comptes;

import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.PageDemandee;
import fr.estran.socle.droits.Refus;
import fr.estran.socle.droits.SelonLesDroits;
import fr.estran.socle.pages.ContenuPermis;
import fr.estran.socle.secrets.Sceau;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The filters that every request goes through before a page sees it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecuriteConfiguration {

    /** What a form that is sent again says of itself. */
    private static final String RENVOI = "renvoi";

    private static final Pattern SESSION = Pattern.compile("[\\w-]{36}");

    private static final Pattern RANG_ETRANGE = Pattern.compile("\\[(?!\\d{0,2}])");

    /** Two clicks at once leave two messages in one session: neither fails for the other. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer attributsEcritsEnsemble() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Of 216 bits: an UUID has 122, and ASVS asks for 128. */
    @Bean
    SessionIdGenerator identifiantDeSession() {
        return () -> Base64.getUrlEncoder().withoutPadding().encodeToString(Sceau.octets(27));
    }

    /** A session has an id that we made; the database is not asked for any other, which it may not even be able to read. */
    @Bean
    CookieSerializer cookieDeSession(@Value("${server.servlet.session.cookie.name}") String nom) {
        var cookie = new DefaultCookieSerializer() {
            @Override
            public List<String> readCookieValues(HttpServletRequest demande) {
                return super.readCookieValues(demande).stream()
                        .filter(id -> SESSION.matcher(id).matches())
                        .toList();
            }
        };
        cookie.setCookieName(nom);
        return cookie;
    }

    @Bean
    SecurityFilterChain securite(
            HttpSecurity http,
            SecurityContextRepository contextes,
            CsrfTokenRepository jetons,
            RequestCache retour,
            Droits droits,
            PreuveFraiche preuve,
            Sceau sceau)
            throws Exception {
        var refuser = new Refus(droits);
        var sortir = new SortieChezLeFournisseur(sceau);
        return http.securityContext(contexte -> contexte.securityContextRepository(contextes))
                .requestCache(cache -> cache.requestCache(retour))
                .authorizeHttpRequests(
                        demandes -> demandes.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .anyRequest()
                                .access(new SelonLesDroits(droits)))
                .exceptionHandling(
                        refus -> refus.authenticationEntryPoint(refuser).accessDeniedHandler(refuser))
                .addFilterBefore(new AutresSites(), CsrfFilter.class)
                .addFilterAfter(preuve, AuthorizationFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(jetons)
                        // A mail program or a gateway asks: what it sends is the token of a message, which nobody else
                        // has.
                        .ignoringRequestMatchers("/messages/arret/*", "/messages/recus/*")
                        .ignoringRequestMatchers(SecuriteConfiguration::renvoi))
                .logout(sortie -> sortie.logoutUrl("/deconnexion")
                        .logoutSuccessHandler(sortir)
                        .addLogoutHandler(sortir)
                        .addLogoutHandler(
                                new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE))))
                .headers(entetes -> entetes.contentSecurityPolicy(csp -> csp.policyDirectives(ContenuPermis.PARTOUT))
                        // Old browsers; of the one page that others may hold, the policy of its content says who.
                        .frameOptions(FrameOptionsConfig::disable)
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                demande -> !ContenuPermis.CADRE.equals(demande.getRequestURI()),
                                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)))
                        .referrerPolicy(referent -> referent.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(origine -> origine.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permis -> permis.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .build();
    }

    @Bean
    SecurityContextRepository contextes(
            Comptes comptes,
            @Qualifier("horlogeTechnique") Clock horloge,
            @Value("${estran.session.duree-maximale:12h}") Duration dureeMaximale) {
        return new ContextesDeSession(comptes, horloge, dureeMaximale);
    }

    @Bean
    PreuveFraiche preuveFraiche(
            Droits droits,
            Preuves preuves,
            Attentes attentes,
            Entrees entrees,
            @Qualifier("horlogeTechnique") Clock horloge,
            @Value("${estran.session.preuve:10m}") Duration duree) {
        return new PreuveFraiche(droits, preuves, attentes, entrees, horloge, duree);
    }

    /** Among the filters of security, and not once more before them. */
    @Bean
    FilterRegistrationBean<PreuveFraiche> preuveDansSaChaine(PreuveFraiche preuve) {
        var ailleurs = new FilterRegistrationBean<>(preuve);
        ailleurs.setEnabled(false);
        return ailleurs;
    }

    /** In a cookie: who only looks at public pages has no session. */
    @Bean
    CsrfTokenRepository jetons() {
        var jetons = CookieCsrfTokenRepository.withHttpOnlyFalse();
        jetons.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        jetons.setCookieName("estran-jeton");
        return jetons;
    }

    /** The page that was asked for before signing in is in a cookie too. */
    @Bean
    RequestCache retour(Droits droits) {
        return new PageVoulue(new PageDemandee(droits));
    }

    /**
     * A NUL can be typed by no one, and kept by no text of the database. A list of fields has a few of them: a rank that is
     * no number, or is a large one, would make a page fail.
     */
    @Bean
    HttpFirewall pareFeu() {
        var pareFeu = new StrictHttpFirewall();
        pareFeu.setAllowedParameterNames(
                nom -> nom.indexOf('\0') < 0 && !RANG_ETRANGE.matcher(nom).find());
        pareFeu.setAllowedParameterValues(valeur -> valeur.indexOf('\0') < 0);
        return pareFeu;
    }

    /**
     * A form that came too late and is sent again: signing in has changed the token that it was shown with. Its browser
     * vouches that it is one of ours, which no other site can make it say.
     */
    private static boolean renvoi(HttpServletRequest demande) {
        return "same-origin".equals(demande.getHeader("Sec-Fetch-Site")) && demande.getParameter(RENVOI) != null;
    }
}
