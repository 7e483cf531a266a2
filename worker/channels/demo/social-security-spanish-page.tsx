import { AgencyPage, type Host } from './agency-page.tsx'

const LINKS = [
  { label: 'Páginas de muestra', href: '/demo' },
  { label: 'English', href: '/demo/ssa' },
]

/** The Social Security page in Spanish: the same tag; the widget follows the page's `lang`. */
export function SocialSecuritySpanishPage({ host }: { host: Host }) {
  return (
    <AgencyPage
      host={host}
      agency="ssa"
      language="es"
      title="Su número y tarjeta de Seguro Social"
      band="Seguro Social"
      notice="Una página de muestra. No es una página oficial de ninguna agencia."
      links={LINKS}
    >
      <h1>Su número y tarjeta de Seguro Social</h1>
      <p class="intro">
        Necesita su número para trabajar, recibir beneficios y otros servicios. Pocas veces necesita la tarjeta.
      </p>
      <div class="topics">
        <section>
          <h2>Reemplazar una tarjeta</h2>
          <p>Si perdió su tarjeta o se la robaron, quizás no necesite una nueva. A menudo basta con saber el número.</p>
        </section>
        <section>
          <h2>Cambiar su nombre</h2>
          <p>¿Se casó o se divorció? Díganos su nuevo nombre, para que cuenten sus ingresos.</p>
        </section>
        <section>
          <h2>Un número para su bebé</h2>
          <p>Lo más fácil es en el hospital, cuando pide el acta de nacimiento.</p>
        </section>
        <section>
          <h2>Proteja su número</h2>
          <p>Nunca llamamos para decir que su número está suspendido. Si alguien lo hace, cuelgue y repórtelo.</p>
        </section>
      </div>
    </AgencyPage>
  )
}
